CREATE TYPE "public"."locale" AS ENUM('en', 'de', 'fr', 'ja');
CREATE TYPE "public"."workflow_state" AS ENUM('draft', 'review', 'published', 'archived');
CREATE TYPE "public"."asset_kind" AS ENUM('image', 'video', 'document');
CREATE TYPE "public"."caption_locale" AS ENUM('en', 'de', 'fr');
CREATE TABLE "content_types" (
	"id" serial PRIMARY KEY NOT NULL,
	"api_name" varchar(60) NOT NULL,
	"field_schema" jsonb DEFAULT '{"fields":[]}'::jsonb NOT NULL,
	"is_singleton" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_types_apiName_unique" UNIQUE("api_name")
);

CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"content_type_id" integer NOT NULL,
	"parent_entry_id" uuid,
	"author_id" integer,
	"state" "workflow_state" DEFAULT 'draft' NOT NULL,
	"default_locale" "locale" DEFAULT 'en' NOT NULL,
	"publish_at" timestamp with time zone,
	"path_segments" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "entry_versions" (
	"entry_id" uuid NOT NULL,
	"version_number" integer NOT NULL,
	"locale" "locale" NOT NULL,
	"title" text NOT NULL,
	"body_blocks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"search_text" text GENERATED ALWAYS AS (lower(title)) STORED,
	"created_by" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_versions_entry_id_version_number_locale_pk" PRIMARY KEY("entry_id","version_number","locale")
);

CREATE TABLE "redirects" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"from_path" text NOT NULL,
	"to_entry_id" uuid,
	"status_code" smallint DEFAULT 301 NOT NULL,
	"locale" "locale",
	CONSTRAINT "redirects_from" UNIQUE NULLS NOT DISTINCT("from_path","locale")
);

CREATE TABLE "asset_captions" (
	"asset_id" uuid NOT NULL,
	"caption_locale" "caption_locale" NOT NULL,
	"caption" text NOT NULL,
	CONSTRAINT "asset_captions_assetId_captionLocale_unique" UNIQUE("asset_id","caption_locale")
);

CREATE TABLE "assets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"folder_id" integer,
	"kind" "asset_kind" NOT NULL,
	"file_name" varchar(255) NOT NULL,
	"byte_size" bigint NOT NULL,
	"pixel_width" integer,
	"pixel_height" integer,
	"focal_point" "point",
	"uploaded_by" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "entry_assets" (
	"entry_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"slot_name" varchar(30) DEFAULT 'body' NOT NULL,
	"sort_order" double precision DEFAULT 0 NOT NULL
);

CREATE TABLE "folders" (
	"id" serial PRIMARY KEY NOT NULL,
	"folder_path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "folders_path" UNIQUE("folder_path")
);

CREATE TABLE "authors" (
	"id" serial PRIMARY KEY NOT NULL,
	"display_name" varchar(100) NOT NULL,
	"handle" varchar(40) NOT NULL,
	"bio_markdown" text,
	"avatar_url" text,
	"social_links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_staff" boolean DEFAULT false NOT NULL,
	"joined_on" date DEFAULT now() NOT NULL
);

CREATE TABLE "team_authors" (
	"team_id" integer NOT NULL,
	"author_id" integer NOT NULL,
	"is_lead" boolean DEFAULT false NOT NULL
);

CREATE TABLE "teams" (
	"id" serial PRIMARY KEY NOT NULL,
	"team_name" text NOT NULL,
	CONSTRAINT "teams_teamName_unique" UNIQUE("team_name")
);

ALTER TABLE "entries" ADD CONSTRAINT "entries_content_type_id_content_types_id_fk" FOREIGN KEY ("content_type_id") REFERENCES "public"."content_types"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "entries" ADD CONSTRAINT "entries_parent_entry_id_entries_id_fk" FOREIGN KEY ("parent_entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "entries" ADD CONSTRAINT "entries_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_created_by" FOREIGN KEY ("created_by") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE cascade;
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_to_entry_id_entries_id_fk" FOREIGN KEY ("to_entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "asset_captions" ADD CONSTRAINT "asset_captions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_folder_id_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."folders"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_uploaded_by_authors_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "entry_assets" ADD CONSTRAINT "entry_assets_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "entry_assets" ADD CONSTRAINT "entry_assets_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_authors" ADD CONSTRAINT "team_authors_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "team_authors" ADD CONSTRAINT "team_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "entries_by_type" ON "entries" USING btree ("content_type_id","state");
CREATE INDEX "entries_parent_entry_id_index" ON "entries" USING btree ("parent_entry_id");
CREATE INDEX "entries_scheduled" ON "entries" USING btree ("publish_at") WHERE "entries"."state" = 'review';
CREATE INDEX "assets_folder_id_file_name_index" ON "assets" USING btree ("folder_id","file_name");
CREATE INDEX "assets_uploaded_by_index" ON "assets" USING btree ("uploaded_by");
CREATE INDEX "entry_assets_order" ON "entry_assets" USING btree ("entry_id","slot_name","sort_order");
CREATE UNIQUE INDEX "authors_handle" ON "authors" USING btree (lower("handle"));
CREATE UNIQUE INDEX "team_authors_team_id_author_id_index" ON "team_authors" USING btree ("team_id","author_id");
