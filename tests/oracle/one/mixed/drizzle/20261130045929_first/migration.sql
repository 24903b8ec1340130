CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TYPE "app"."kind" AS ENUM('a', 'b');--> statement-breakpoint
CREATE TYPE "state" AS ENUM('draft', 'it''s');--> statement-breakpoint
CREATE SEQUENCE "public"."seq" INCREMENT BY 2 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 5 CACHE 1;--> statement-breakpoint
CREATE TABLE "authors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"name" text NOT NULL UNIQUE,
	"nick" varchar(20) DEFAULT 'it''s',
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"n" numeric(10,2) DEFAULT '1.5'
);
--> statement-breakpoint
CREATE TABLE "books" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "books_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"author_id" uuid NOT NULL,
	"title" text NOT NULL,
	"lower" text GENERATED ALWAYS AS (lower(title)) STORED,
	"state" "state" DEFAULT 'draft'::"state" NOT NULL,
	"kinds" "app"."kind"[],
	"meta" jsonb DEFAULT '{"a":1}',
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "u2" UNIQUE NULLS NOT DISTINCT("title","state"),
	CONSTRAINT "t_not_empty" CHECK ("title" <> '')
);
--> statement-breakpoint
ALTER TABLE "books" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."both" (
	"a" uuid,
	"b" integer,
	"c" serial,
	"big" bigint DEFAULT 5,
	CONSTRAINT "both_pkey" PRIMARY KEY("a","b")
);
--> statement-breakpoint
CREATE INDEX "books_author_id_title_index" ON "books" ("author_id","title" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "books_title" ON "books" (lower("title")) WHERE "state" = 'draft';--> statement-breakpoint
CREATE INDEX "books_meta" ON "books" USING gin ("meta" jsonb_path_ops) WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_author_id_authors_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "app"."both" ADD CONSTRAINT "both_b_books_id_fkey" FOREIGN KEY ("b") REFERENCES "books"("id") ON UPDATE CASCADE;--> statement-breakpoint
CREATE VIEW "v" AS (select "id", "name" from "authors");--> statement-breakpoint
CREATE MATERIALIZED VIEW "app"."mv" AS (select "id" from "authors");--> statement-breakpoint
CREATE POLICY "p" ON "books" AS PERMISSIVE FOR SELECT TO public USING (true);