CREATE TABLE "categories" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text DEFAULT 'olleh'
);

CREATE TABLE "wiki_pages" (
	"id" integer PRIMARY KEY NOT NULL,
	"url_slug" varchar(80) DEFAULT 'home-page' NOT NULL,
	"body" varchar(4096) DEFAULT 'line one
line	two \ é 😀',
	"ratio" double precision DEFAULT 0.25,
	"pct" numeric(4, 3) DEFAULT '0.333',
	"color" text DEFAULT '#ffffff',
	"quota" bigint DEFAULT 5242880,
	"config" jsonb DEFAULT '{"retries":[1,2,{"deep":true}],"at":"1970-01-01T00:00:00.000Z"}'::jsonb,
	"lowest" integer DEFAULT 1,
	"version" text DEFAULT '3.8',
	"raw" text DEFAULT 'C:\temp\new',
	"quote" text DEFAULT 'it''s "quoted"',
	"pad" text DEFAULT '007xyzca+b+c',
	"search_text_column" text GENERATED ALWAYS AS (lower("url_slug")) STORED
);
