CREATE TYPE "issue_state" AS ENUM('open', 'closed');--> statement-breakpoint
CREATE TYPE "org_role" AS ENUM('member', 'admin', 'owner');--> statement-breakpoint
CREATE TYPE "owner_type" AS ENUM('user', 'organization');--> statement-breakpoint
CREATE TYPE "permission" AS ENUM('read', 'write', 'admin');--> statement-breakpoint
CREATE TYPE "pr_state" AS ENUM('open', 'closed', 'merged');--> statement-breakpoint
CREATE TYPE "review_state" AS ENUM('pending', 'approved', 'changes_requested', 'commented');--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"actor_id" uuid NOT NULL,
	"repo_id" uuid,
	"type" text NOT NULL,
	"payload" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "collaborators" (
	"repo_id" uuid,
	"user_id" uuid,
	"permission" "permission" DEFAULT 'read'::"permission" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "collaborators_pkey" PRIMARY KEY("repo_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "issue_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"issue_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "issue_labels" (
	"issue_id" uuid,
	"label_id" uuid,
	CONSTRAINT "issue_labels_pkey" PRIMARY KEY("issue_id","label_id")
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"repo_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"state" "issue_state" DEFAULT 'open'::"issue_state" NOT NULL,
	"author_id" uuid NOT NULL,
	"assignee_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by_id" uuid,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "issues_repo_id_number_unique" UNIQUE("repo_id","number")
);
--> statement-breakpoint
CREATE TABLE "labels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"repo_id" uuid NOT NULL,
	"name" text NOT NULL,
	"color" text DEFAULT '888888' NOT NULL,
	"description" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "labels_repo_id_name_unique" UNIQUE("repo_id","name"),
	CONSTRAINT "labels_color_check" CHECK ("color" ~ '^[0-9a-fA-F]{6}$')
);
--> statement-breakpoint
CREATE TABLE "oauth_accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"user_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "oauth_accounts_provider_provider_account_id_unique" UNIQUE("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "org_members" (
	"org_id" uuid,
	"user_id" uuid,
	"role" "org_role" DEFAULT 'member'::"org_role" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "org_members_pkey" PRIMARY KEY("org_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"name" text NOT NULL UNIQUE,
	"display_name" text NOT NULL,
	"description" text,
	"avatar_url" text,
	"website" text,
	"location" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "pr_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"pr_id" uuid NOT NULL,
	"review_id" uuid,
	"user_id" uuid NOT NULL,
	"path" text,
	"line" integer,
	"side" text,
	"commit_sha" text,
	"body" text NOT NULL,
	"reply_to_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "pr_comments_side_check" CHECK ("side" in ('LEFT', 'RIGHT'))
);
--> statement-breakpoint
CREATE TABLE "pr_labels" (
	"pr_id" uuid,
	"label_id" uuid,
	CONSTRAINT "pr_labels_pkey" PRIMARY KEY("pr_id","label_id")
);
--> statement-breakpoint
CREATE TABLE "pr_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"pr_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"state" "review_state" NOT NULL,
	"body" text,
	"commit_sha" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "pull_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"repo_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"state" "pr_state" DEFAULT 'open'::"pr_state" NOT NULL,
	"source_branch" text NOT NULL,
	"target_branch" text NOT NULL,
	"source_repo_id" uuid,
	"head_sha" text NOT NULL,
	"base_sha" text NOT NULL,
	"merge_sha" text,
	"author_id" uuid NOT NULL,
	"is_draft" boolean DEFAULT false NOT NULL,
	"is_mergeable" boolean,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"merged_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"merged_by_id" uuid,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "pull_requests_repo_id_number_unique" UNIQUE("repo_id","number")
);
--> statement-breakpoint
CREATE TABLE "repositories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"owner_id" uuid NOT NULL,
	"owner_type" "owner_type" NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"is_private" boolean DEFAULT false NOT NULL,
	"is_fork" boolean DEFAULT false NOT NULL,
	"forked_from_id" uuid,
	"default_branch" text DEFAULT 'main' NOT NULL,
	"stars_count" integer DEFAULT 0 NOT NULL,
	"forks_count" integer DEFAULT 0 NOT NULL,
	"watchers_count" integer DEFAULT 0 NOT NULL,
	"open_issues_count" integer DEFAULT 0 NOT NULL,
	"open_prs_count" integer DEFAULT 0 NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"disk_path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"pushed_at" timestamp with time zone,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL UNIQUE,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stars" (
	"repo_id" uuid,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stars_pkey" PRIMARY KEY("repo_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" uuid,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_members_pkey" PRIMARY KEY("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "team_repositories" (
	"team_id" uuid,
	"repo_id" uuid,
	"permission" "permission" DEFAULT 'read'::"permission" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_repositories_pkey" PRIMARY KEY("team_id","repo_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"org_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teams_org_id_name_unique" UNIQUE("org_id","name")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"username" text NOT NULL UNIQUE,
	"email" text NOT NULL UNIQUE,
	"name" text,
	"avatar_url" text,
	"bio" text,
	"location" text,
	"website" text,
	"password_hash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "watches" (
	"repo_id" uuid,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "watches_pkey" PRIMARY KEY("repo_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"repo_id" uuid NOT NULL,
	"url" text NOT NULL,
	"secret" text,
	"events" jsonb NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "activities_actor_id_created_at_index" ON "activities" ("actor_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activities_repo_id_created_at_index" ON "activities" ("repo_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "collaborators_user_id_index" ON "collaborators" ("user_id");--> statement-breakpoint
CREATE INDEX "issue_comments_issue_id_created_at_index" ON "issue_comments" ("issue_id","created_at");--> statement-breakpoint
CREATE INDEX "issue_comments_user_id_created_at_index" ON "issue_comments" ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "issue_labels_label_id_index" ON "issue_labels" ("label_id");--> statement-breakpoint
CREATE INDEX "issues_repo_id_created_at_index" ON "issues" ("repo_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "issues_repo_id_state_created_at_index" ON "issues" ("repo_id","state","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "issues_author_id_created_at_index" ON "issues" ("author_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "issues_assignee_id_state_created_at_index" ON "issues" ("assignee_id","state","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "issues_closed_by_id_index" ON "issues" ("closed_by_id");--> statement-breakpoint
CREATE INDEX "oauth_accounts_user_id_index" ON "oauth_accounts" ("user_id");--> statement-breakpoint
CREATE INDEX "org_members_user_id_index" ON "org_members" ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_name_lower_unique" ON "organizations" (lower("name"));--> statement-breakpoint
CREATE INDEX "pr_comments_pr_id_created_at_index" ON "pr_comments" ("pr_id","created_at");--> statement-breakpoint
CREATE INDEX "pr_comments_review_id_index" ON "pr_comments" ("review_id");--> statement-breakpoint
CREATE INDEX "pr_comments_user_id_created_at_index" ON "pr_comments" ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pr_comments_reply_to_id_index" ON "pr_comments" ("reply_to_id");--> statement-breakpoint
CREATE INDEX "pr_labels_label_id_index" ON "pr_labels" ("label_id");--> statement-breakpoint
CREATE INDEX "pr_reviews_pr_id_created_at_index" ON "pr_reviews" ("pr_id","created_at");--> statement-breakpoint
CREATE INDEX "pr_reviews_user_id_created_at_index" ON "pr_reviews" ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pull_requests_repo_id_created_at_index" ON "pull_requests" ("repo_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pull_requests_repo_id_state_created_at_index" ON "pull_requests" ("repo_id","state","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pull_requests_author_id_created_at_index" ON "pull_requests" ("author_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pull_requests_source_repo_id_index" ON "pull_requests" ("source_repo_id");--> statement-breakpoint
CREATE INDEX "pull_requests_merged_by_id_index" ON "pull_requests" ("merged_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "repositories_owner_id_owner_type_name_index" ON "repositories" ("owner_id","owner_type","name") WHERE "deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "repositories_owner_name_lower_unique" ON "repositories" ("owner_id","owner_type",lower("name")) WHERE "deleted_at" is null;--> statement-breakpoint
CREATE INDEX "repositories_owner_id_owner_type_updated_at_index" ON "repositories" ("owner_id","owner_type","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "repositories_forked_from_id_index" ON "repositories" ("forked_from_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" ("expires_at");--> statement-breakpoint
CREATE INDEX "stars_user_id_created_at_index" ON "stars" ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "team_members_user_id_index" ON "team_members" ("user_id");--> statement-breakpoint
CREATE INDEX "team_repositories_repo_id_index" ON "team_repositories" ("repo_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_username_lower_unique" ON "users" (lower("username") text_pattern_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_lower_unique" ON "users" (lower("email"));--> statement-breakpoint
CREATE INDEX "users_name_lower_index" ON "users" (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "watches_user_id_created_at_index" ON "watches" ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "webhooks_repo_id_is_active_index" ON "webhooks" ("repo_id","is_active");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_actor_id_users_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "collaborators" ADD CONSTRAINT "collaborators_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "collaborators" ADD CONSTRAINT "collaborators_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "issue_comments" ADD CONSTRAINT "issue_comments_issue_id_issues_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issues"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "issue_comments" ADD CONSTRAINT "issue_comments_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "issue_labels" ADD CONSTRAINT "issue_labels_issue_id_issues_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issues"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "issue_labels" ADD CONSTRAINT "issue_labels_label_id_labels_id_fkey" FOREIGN KEY ("label_id") REFERENCES "labels"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_author_id_users_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_assignee_id_users_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "users"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_closed_by_id_users_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "users"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "labels" ADD CONSTRAINT "labels_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "oauth_accounts" ADD CONSTRAINT "oauth_accounts_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "org_members" ADD CONSTRAINT "org_members_org_id_organizations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organizations"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "org_members" ADD CONSTRAINT "org_members_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_pr_id_pull_requests_id_fkey" FOREIGN KEY ("pr_id") REFERENCES "pull_requests"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_review_id_pr_reviews_id_fkey" FOREIGN KEY ("review_id") REFERENCES "pr_reviews"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_reply_to_id_pr_comments_id_fkey" FOREIGN KEY ("reply_to_id") REFERENCES "pr_comments"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "pr_labels" ADD CONSTRAINT "pr_labels_pr_id_pull_requests_id_fkey" FOREIGN KEY ("pr_id") REFERENCES "pull_requests"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "pr_labels" ADD CONSTRAINT "pr_labels_label_id_labels_id_fkey" FOREIGN KEY ("label_id") REFERENCES "labels"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "pr_reviews" ADD CONSTRAINT "pr_reviews_pr_id_pull_requests_id_fkey" FOREIGN KEY ("pr_id") REFERENCES "pull_requests"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "pr_reviews" ADD CONSTRAINT "pr_reviews_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_source_repo_id_repositories_id_fkey" FOREIGN KEY ("source_repo_id") REFERENCES "repositories"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_author_id_users_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_merged_by_id_users_id_fkey" FOREIGN KEY ("merged_by_id") REFERENCES "users"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "repositories" ADD CONSTRAINT "repositories_forked_from_id_repositories_id_fkey" FOREIGN KEY ("forked_from_id") REFERENCES "repositories"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "stars" ADD CONSTRAINT "stars_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "stars" ADD CONSTRAINT "stars_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "team_repositories" ADD CONSTRAINT "team_repositories_team_id_teams_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "team_repositories" ADD CONSTRAINT "team_repositories_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_org_id_organizations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organizations"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_repo_id_repositories_id_fkey" FOREIGN KEY ("repo_id") REFERENCES "repositories"("id") ON DELETE CASCADE;