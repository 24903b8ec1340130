CREATE TYPE "public"."issue_state" AS ENUM('open', 'closed');
CREATE TYPE "public"."org_role" AS ENUM('member', 'admin', 'owner');
CREATE TYPE "public"."owner_type" AS ENUM('user', 'organization');
CREATE TYPE "public"."permission" AS ENUM('read', 'write', 'admin');
CREATE TYPE "public"."pr_state" AS ENUM('open', 'closed', 'merged');
CREATE TYPE "public"."review_state" AS ENUM('pending', 'approved', 'changes_requested', 'commented');
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"actor_id" uuid NOT NULL,
	"repo_id" uuid,
	"type" text NOT NULL,
	"payload" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "collaborators" (
	"repo_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"permission" "permission" DEFAULT 'read' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "collaborators_repo_id_user_id_pk" PRIMARY KEY("repo_id","user_id")
);

CREATE TABLE "issue_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"issue_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);

CREATE TABLE "issue_labels" (
	"issue_id" uuid NOT NULL,
	"label_id" uuid NOT NULL,
	CONSTRAINT "issue_labels_issue_id_label_id_pk" PRIMARY KEY("issue_id","label_id")
);

CREATE TABLE "issues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"repo_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"state" "issue_state" DEFAULT 'open' NOT NULL,
	"author_id" uuid NOT NULL,
	"assignee_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by_id" uuid,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "issues_repo_id_number_unique" UNIQUE("repo_id","number")
);

CREATE TABLE "labels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"repo_id" uuid NOT NULL,
	"name" text NOT NULL,
	"color" text DEFAULT '888888' NOT NULL,
	"description" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "labels_repo_id_name_unique" UNIQUE("repo_id","name"),
	CONSTRAINT "labels_color_check" CHECK ("labels"."color" ~ '^[0-9a-fA-F]{6}$')
);

CREATE TABLE "oauth_accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "oauth_accounts_provider_provider_account_id_unique" UNIQUE("provider","provider_account_id")
);

CREATE TABLE "org_members" (
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "org_role" DEFAULT 'member' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "org_members_org_id_user_id_pk" PRIMARY KEY("org_id","user_id")
);

CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"display_name" text NOT NULL,
	"description" text,
	"avatar_url" text,
	"website" text,
	"location" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "organizations_name_unique" UNIQUE("name")
);

CREATE TABLE "pr_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
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
	CONSTRAINT "pr_comments_side_check" CHECK ("pr_comments"."side" in ('LEFT', 'RIGHT'))
);

CREATE TABLE "pr_labels" (
	"pr_id" uuid NOT NULL,
	"label_id" uuid NOT NULL,
	CONSTRAINT "pr_labels_pr_id_label_id_pk" PRIMARY KEY("pr_id","label_id")
);

CREATE TABLE "pr_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"pr_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"state" "review_state" NOT NULL,
	"body" text,
	"commit_sha" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);

CREATE TABLE "pull_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"repo_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"state" "pr_state" DEFAULT 'open' NOT NULL,
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

CREATE TABLE "repositories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
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

CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);

CREATE TABLE "stars" (
	"repo_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stars_repo_id_user_id_pk" PRIMARY KEY("repo_id","user_id")
);

CREATE TABLE "team_members" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_members_team_id_user_id_pk" PRIMARY KEY("team_id","user_id")
);

CREATE TABLE "team_repositories" (
	"team_id" uuid NOT NULL,
	"repo_id" uuid NOT NULL,
	"permission" "permission" DEFAULT 'read' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_repositories_team_id_repo_id_pk" PRIMARY KEY("team_id","repo_id")
);

CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"org_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teams_org_id_name_unique" UNIQUE("org_id","name")
);

CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"username" text NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"avatar_url" text,
	"bio" text,
	"location" text,
	"website" text,
	"password_hash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "users_username_unique" UNIQUE("username"),
	CONSTRAINT "users_email_unique" UNIQUE("email")
);

CREATE TABLE "watches" (
	"repo_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "watches_repo_id_user_id_pk" PRIMARY KEY("repo_id","user_id")
);

CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"repo_id" uuid NOT NULL,
	"url" text NOT NULL,
	"secret" text,
	"events" jsonb NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "activities" ADD CONSTRAINT "activities_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "activities" ADD CONSTRAINT "activities_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "collaborators" ADD CONSTRAINT "collaborators_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "collaborators" ADD CONSTRAINT "collaborators_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "issue_comments" ADD CONSTRAINT "issue_comments_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "issue_comments" ADD CONSTRAINT "issue_comments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "issue_labels" ADD CONSTRAINT "issue_labels_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "issue_labels" ADD CONSTRAINT "issue_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "issues" ADD CONSTRAINT "issues_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "issues" ADD CONSTRAINT "issues_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "issues" ADD CONSTRAINT "issues_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "issues" ADD CONSTRAINT "issues_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "labels" ADD CONSTRAINT "labels_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "oauth_accounts" ADD CONSTRAINT "oauth_accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "org_members" ADD CONSTRAINT "org_members_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "org_members" ADD CONSTRAINT "org_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_pr_id_pull_requests_id_fk" FOREIGN KEY ("pr_id") REFERENCES "public"."pull_requests"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_review_id_pr_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."pr_reviews"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "pr_comments" ADD CONSTRAINT "pr_comments_reply_to_id_pr_comments_id_fk" FOREIGN KEY ("reply_to_id") REFERENCES "public"."pr_comments"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "pr_labels" ADD CONSTRAINT "pr_labels_pr_id_pull_requests_id_fk" FOREIGN KEY ("pr_id") REFERENCES "public"."pull_requests"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pr_labels" ADD CONSTRAINT "pr_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pr_reviews" ADD CONSTRAINT "pr_reviews_pr_id_pull_requests_id_fk" FOREIGN KEY ("pr_id") REFERENCES "public"."pull_requests"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pr_reviews" ADD CONSTRAINT "pr_reviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_source_repo_id_repositories_id_fk" FOREIGN KEY ("source_repo_id") REFERENCES "public"."repositories"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "pull_requests" ADD CONSTRAINT "pull_requests_merged_by_id_users_id_fk" FOREIGN KEY ("merged_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "repositories" ADD CONSTRAINT "repositories_forked_from_id_repositories_id_fk" FOREIGN KEY ("forked_from_id") REFERENCES "public"."repositories"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "stars" ADD CONSTRAINT "stars_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "stars" ADD CONSTRAINT "stars_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_repositories" ADD CONSTRAINT "team_repositories_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_repositories" ADD CONSTRAINT "team_repositories_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "teams" ADD CONSTRAINT "teams_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "watches" ADD CONSTRAINT "watches_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "watches" ADD CONSTRAINT "watches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_repo_id_repositories_id_fk" FOREIGN KEY ("repo_id") REFERENCES "public"."repositories"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "activities_actor_id_created_at_index" ON "activities" USING btree ("actor_id","created_at" DESC NULLS LAST);
CREATE INDEX "activities_repo_id_created_at_index" ON "activities" USING btree ("repo_id","created_at" DESC NULLS LAST);
CREATE INDEX "collaborators_user_id_index" ON "collaborators" USING btree ("user_id");
CREATE INDEX "issue_comments_issue_id_created_at_index" ON "issue_comments" USING btree ("issue_id","created_at");
CREATE INDEX "issue_comments_user_id_created_at_index" ON "issue_comments" USING btree ("user_id","created_at" DESC NULLS LAST);
CREATE INDEX "issue_labels_label_id_index" ON "issue_labels" USING btree ("label_id");
CREATE INDEX "issues_repo_id_created_at_index" ON "issues" USING btree ("repo_id","created_at" DESC NULLS LAST);
CREATE INDEX "issues_repo_id_state_created_at_index" ON "issues" USING btree ("repo_id","state","created_at" DESC NULLS LAST);
CREATE INDEX "issues_author_id_created_at_index" ON "issues" USING btree ("author_id","created_at" DESC NULLS LAST);
CREATE INDEX "issues_assignee_id_state_created_at_index" ON "issues" USING btree ("assignee_id","state","created_at" DESC NULLS LAST);
CREATE INDEX "issues_closed_by_id_index" ON "issues" USING btree ("closed_by_id");
CREATE INDEX "oauth_accounts_user_id_index" ON "oauth_accounts" USING btree ("user_id");
CREATE INDEX "org_members_user_id_index" ON "org_members" USING btree ("user_id");
CREATE UNIQUE INDEX "organizations_name_lower_unique" ON "organizations" USING btree (lower("name"));
CREATE INDEX "pr_comments_pr_id_created_at_index" ON "pr_comments" USING btree ("pr_id","created_at");
CREATE INDEX "pr_comments_review_id_index" ON "pr_comments" USING btree ("review_id");
CREATE INDEX "pr_comments_user_id_created_at_index" ON "pr_comments" USING btree ("user_id","created_at" DESC NULLS LAST);
CREATE INDEX "pr_comments_reply_to_id_index" ON "pr_comments" USING btree ("reply_to_id");
CREATE INDEX "pr_labels_label_id_index" ON "pr_labels" USING btree ("label_id");
CREATE INDEX "pr_reviews_pr_id_created_at_index" ON "pr_reviews" USING btree ("pr_id","created_at");
CREATE INDEX "pr_reviews_user_id_created_at_index" ON "pr_reviews" USING btree ("user_id","created_at" DESC NULLS LAST);
CREATE INDEX "pull_requests_repo_id_created_at_index" ON "pull_requests" USING btree ("repo_id","created_at" DESC NULLS LAST);
CREATE INDEX "pull_requests_repo_id_state_created_at_index" ON "pull_requests" USING btree ("repo_id","state","created_at" DESC NULLS LAST);
CREATE INDEX "pull_requests_author_id_created_at_index" ON "pull_requests" USING btree ("author_id","created_at" DESC NULLS LAST);
CREATE INDEX "pull_requests_source_repo_id_index" ON "pull_requests" USING btree ("source_repo_id");
CREATE INDEX "pull_requests_merged_by_id_index" ON "pull_requests" USING btree ("merged_by_id");
CREATE UNIQUE INDEX "repositories_owner_id_owner_type_name_index" ON "repositories" USING btree ("owner_id","owner_type","name") WHERE "repositories"."deleted_at" is null;
CREATE UNIQUE INDEX "repositories_owner_name_lower_unique" ON "repositories" USING btree ("owner_id","owner_type",lower("name")) WHERE "repositories"."deleted_at" is null;
CREATE INDEX "repositories_owner_id_owner_type_updated_at_index" ON "repositories" USING btree ("owner_id","owner_type","updated_at" DESC NULLS LAST);
CREATE INDEX "repositories_forked_from_id_index" ON "repositories" USING btree ("forked_from_id");
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");
CREATE INDEX "stars_user_id_created_at_index" ON "stars" USING btree ("user_id","created_at" DESC NULLS LAST);
CREATE INDEX "team_members_user_id_index" ON "team_members" USING btree ("user_id");
CREATE INDEX "team_repositories_repo_id_index" ON "team_repositories" USING btree ("repo_id");
CREATE UNIQUE INDEX "users_username_lower_unique" ON "users" USING btree (lower("username") text_pattern_ops);
CREATE UNIQUE INDEX "users_email_lower_unique" ON "users" USING btree (lower("email"));
CREATE INDEX "users_name_lower_index" ON "users" USING btree (lower("name") text_pattern_ops);
CREATE INDEX "watches_user_id_created_at_index" ON "watches" USING btree ("user_id","created_at" DESC NULLS LAST);
CREATE INDEX "webhooks_repo_id_is_active_index" ON "webhooks" USING btree ("repo_id","is_active");
