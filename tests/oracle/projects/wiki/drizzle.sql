CREATE TYPE "public"."access" AS ENUM('private', 'team', 'world');
CREATE TABLE "spaces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"access" "access" DEFAULT 'private' NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp,
	CONSTRAINT "spaces_key_unique" UNIQUE("key")
);

CREATE TABLE "pages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"space_id" uuid NOT NULL,
	"parent_id" uuid,
	"slug" text NOT NULL,
	"title" text DEFAULT 'Untitled page' NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp
);

CREATE TABLE "revisions" (
	"page_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"summary" text,
	"words" integer GENERATED ALWAYS AS (length(body)) STORED,
	CONSTRAINT "revisions_page_id_number_pk" PRIMARY KEY("page_id","number")
);

CREATE TABLE "links" (
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	CONSTRAINT "links_from_id_to_id_pk" PRIMARY KEY("from_id","to_id")
);

CREATE TABLE "watchers" (
	"page_id" uuid NOT NULL,
	"email" text NOT NULL
);

ALTER TABLE "pages" ADD CONSTRAINT "pages_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "links" ADD CONSTRAINT "links_from_id_pages_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "links" ADD CONSTRAINT "links_to_id_pages_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "watchers" ADD CONSTRAINT "watchers_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
CREATE UNIQUE INDEX "pages_slug" ON "pages" USING btree ("space_id","slug");
CREATE INDEX "pages_parent" ON "pages" USING btree ("parent_id");
CREATE INDEX "links_to_id_index" ON "links" USING btree ("to_id");
CREATE UNIQUE INDEX "watchers_once" ON "watchers" USING btree ("page_id","email");
