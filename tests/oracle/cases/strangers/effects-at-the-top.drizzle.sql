CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp,
	"note" text,
	"body" text,
	"post_id" uuid
);

ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "log_01" (
	"line" text
);

CREATE TABLE "posts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp,
	"title" text NOT NULL,
	"created_by" text DEFAULT 'author' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"draft" boolean DEFAULT false NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"views" integer DEFAULT 0,
	"likes" integer DEFAULT 0
);

ALTER TABLE "posts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "log_02" (
	"line" text,
	"tables" integer DEFAULT 2
);

ALTER TABLE "comments" ADD CONSTRAINT "comments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;
CREATE POLICY "everyone reads" ON "posts" AS PERMISSIVE FOR SELECT TO public USING (true);
