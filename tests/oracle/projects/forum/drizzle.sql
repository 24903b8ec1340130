CREATE TYPE "public"."report_state" AS ENUM('open', 'upheld', 'dismissed');
CREATE TABLE "accounts" (
	"id" serial PRIMARY KEY NOT NULL,
	"nick" varchar(30) NOT NULL,
	"mail" text NOT NULL,
	"karma" integer DEFAULT 0 NOT NULL,
	"signature" text,
	"trusted" boolean DEFAULT false NOT NULL,
	"group_id" integer,
	"created_at" timestamp with time zone,
	"last_visit" timestamp with time zone,
	"banned_until" timestamp with time zone,
	CONSTRAINT "accounts_mail_unique" UNIQUE("mail")
);

CREATE TABLE "awarded" (
	"account_id" integer NOT NULL,
	"badge_id" integer NOT NULL,
	"awarded_at" timestamp with time zone,
	CONSTRAINT "awarded_account_id_badge_id_pk" PRIMARY KEY("account_id","badge_id")
);

CREATE TABLE "badges" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"icon" text,
	"points" integer DEFAULT 10
);

CREATE TABLE "follows" (
	"follower_id" integer NOT NULL,
	"followed_id" integer NOT NULL,
	CONSTRAINT "follows_pk" PRIMARY KEY("follower_id","followed_id")
);

CREATE TABLE "groups" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar(50) NOT NULL,
	"color" varchar(7) DEFAULT '#888888',
	CONSTRAINT "groups_name_unique" UNIQUE("name")
);

CREATE TABLE "boards" (
	"id" serial PRIMARY KEY NOT NULL,
	"slug" varchar(60) NOT NULL,
	"title" text NOT NULL,
	"parent_id" integer,
	"sort" smallint DEFAULT 0 NOT NULL,
	"read_only" boolean DEFAULT false NOT NULL,
	CONSTRAINT "boards_slug" UNIQUE("slug")
);

CREATE TABLE "posts" (
	"id" serial PRIMARY KEY NOT NULL,
	"thread_id" integer NOT NULL,
	"author_id" integer,
	"reply_to" integer,
	"body" text NOT NULL,
	"score" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone,
	"edited_at" timestamp with time zone
);

CREATE TABLE "reports" (
	"id" serial PRIMARY KEY NOT NULL,
	"post_id" integer NOT NULL,
	"reporter_id" integer NOT NULL,
	"reason" text NOT NULL,
	"state" "report_state" DEFAULT 'open' NOT NULL,
	"created_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "reports_post_id_reporter_id_unique" UNIQUE("post_id","reporter_id")
);

CREATE TABLE "tags" (
	"name" varchar(24) PRIMARY KEY NOT NULL,
	"hint" text
);

CREATE TABLE "thread_tags" (
	"thread_id" integer NOT NULL,
	"tag" varchar(24) NOT NULL,
	CONSTRAINT "thread_tags_thread_id_tag_pk" PRIMARY KEY("thread_id","tag")
);

CREATE TABLE "threads" (
	"id" serial PRIMARY KEY NOT NULL,
	"board_id" integer NOT NULL,
	"author_id" integer,
	"subject" varchar(200) NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"replies" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone,
	"bumped_at" timestamp with time zone,
	CONSTRAINT "threads_replies" CHECK ("threads"."replies" >= 0)
);

CREATE TABLE "votes" (
	"post_id" integer NOT NULL,
	"account_id" integer NOT NULL,
	"value" smallint DEFAULT 1 NOT NULL,
	CONSTRAINT "votes_post_id_account_id_pk" PRIMARY KEY("post_id","account_id"),
	CONSTRAINT "votes_value" CHECK ("votes"."value" in (-1, 1))
);

ALTER TABLE "accounts" ADD CONSTRAINT "accounts_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "awarded" ADD CONSTRAINT "awarded_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "awarded" ADD CONSTRAINT "awarded_badge_id_badges_id_fk" FOREIGN KEY ("badge_id") REFERENCES "public"."badges"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "follows" ADD CONSTRAINT "follows_follower_id_accounts_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "follows" ADD CONSTRAINT "follows_followed_id_accounts_id_fk" FOREIGN KEY ("followed_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "boards" ADD CONSTRAINT "boards_parent_id_boards_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."boards"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "posts" ADD CONSTRAINT "posts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "posts" ADD CONSTRAINT "posts_reply_to_posts_id_fk" FOREIGN KEY ("reply_to") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "reports" ADD CONSTRAINT "reports_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_accounts_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "thread_tags" ADD CONSTRAINT "thread_tags_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "thread_tags" ADD CONSTRAINT "thread_tags_tag_tags_name_fk" FOREIGN KEY ("tag") REFERENCES "public"."tags"("name") ON DELETE cascade ON UPDATE cascade;
ALTER TABLE "threads" ADD CONSTRAINT "threads_board_id_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "threads" ADD CONSTRAINT "threads_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "votes" ADD CONSTRAINT "votes_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "votes" ADD CONSTRAINT "votes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
CREATE UNIQUE INDEX "accounts_nick_lower" ON "accounts" USING btree (lower("nick"));
CREATE INDEX "accounts_group_id_idx" ON "accounts" USING btree ("group_id");
CREATE INDEX "follows_followed_id_idx" ON "follows" USING btree ("followed_id");
CREATE INDEX "boards_parent_id_idx" ON "boards" USING btree ("parent_id");
CREATE INDEX "posts_thread_id_idx" ON "posts" USING btree ("thread_id");
CREATE INDEX "posts_author_id_idx" ON "posts" USING btree ("author_id");
CREATE INDEX "posts_reply_to_idx" ON "posts" USING btree ("reply_to");
CREATE INDEX "reports_reporter_id_idx" ON "reports" USING btree ("reporter_id");
CREATE INDEX "threads_board_id_idx" ON "threads" USING btree ("board_id");
CREATE INDEX "threads_author_id_idx" ON "threads" USING btree ("author_id");
