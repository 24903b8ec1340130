CREATE SCHEMA "app-data";

CREATE TYPE "app-data"."locale" AS ENUM('en', 'de');
CREATE TABLE "app-data"."documents" (
	"workspace" integer NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text DEFAULT '',
	"meta" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"locale" "app-data"."locale" DEFAULT 'en',
	"pages" "int4range",
	"expires" timestamp with time zone DEFAULT now() + interval '30 days',
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', "app-data"."documents"."title"), 'A') || to_tsvector('simple', coalesce("app-data"."documents"."body", ''))) STORED,
	CONSTRAINT "documents_workspace_number_pk" PRIMARY KEY("workspace","number"),
	CONSTRAINT "by_pages" UNIQUE NULLS NOT DISTINCT("pages","number")
);

CREATE TABLE "app-data"."links" (
	"from_workspace" integer NOT NULL,
	"from_number" integer NOT NULL,
	"to_workspace" integer,
	"to_number" integer,
	"kind" text NOT NULL,
	CONSTRAINT "links_key" PRIMARY KEY("from_workspace","from_number","kind")
);

ALTER TABLE "app-data"."links" ADD CONSTRAINT "links_from_workspace_from_number_documents_workspace_number_fk" FOREIGN KEY ("from_workspace","from_number") REFERENCES "app-data"."documents"("workspace","number") ON DELETE cascade ON UPDATE restrict;
ALTER TABLE "app-data"."links" ADD CONSTRAINT "links_target" FOREIGN KEY ("to_workspace","to_number") REFERENCES "app-data"."documents"("workspace","number") ON DELETE set null ON UPDATE no action;
CREATE INDEX "documents_search" ON "app-data"."documents" USING gin ("search");
CREATE INDEX "documents_meta" ON "app-data"."documents" USING gin ("meta" jsonb_path_ops);
CREATE INDEX "documents_tags" ON "app-data"."documents" USING gin ("tags") WITH (fastupdate=false);
CREATE INDEX "documents_pages" ON "app-data"."documents" USING gist ("pages");
CREATE INDEX "documents_brin" ON "app-data"."documents" USING brin ("expires") WITH (pages_per_range=32);
CREATE INDEX "documents_hash" ON "app-data"."documents" USING hash ("title");
CREATE UNIQUE INDEX "documents_title" ON "app-data"."documents" USING btree ("workspace",lower("title")) WHERE "app-data"."documents"."locale" = 'en' and "app-data"."documents"."meta" ->> 'hidden' is null;
CREATE INDEX "documents_order" ON "app-data"."documents" USING btree ("workspace" NULLS FIRST,"expires" DESC NULLS LAST,("meta" ->> 'rank'));
CREATE INDEX "documents_locale_title_index" ON "app-data"."documents" USING btree ("locale","title");
CREATE MATERIALIZED VIEW "app-data"."latest" AS (select distinct on ("app-data"."documents"."workspace") "workspace", "title", extract(year from "expires")::int as "year" from "app-data"."documents" order by "app-data"."documents"."workspace" asc, "app-data"."documents"."number" desc);
