CREATE SCHEMA "snake_app";

CREATE SCHEMA "camel_app";

CREATE TABLE "camel_app"."camels" (
	"camelId" integer PRIMARY KEY NOT NULL,
	"camelName" text,
	CONSTRAINT "camels_camelName_unique" UNIQUE("camelName")
);

CREATE TABLE "snake_app"."rows" (
	"row_id" integer PRIMARY KEY NOT NULL,
	"row_text" text
);

CREATE VIEW "public"."camel_view" AS (select "camelId" from camel_app.camels);
CREATE VIEW "public"."snake_view" AS (select row_id from snake_app.rows);
CREATE VIEW "snake_app"."row_view" AS (select row_text from snake_app.rows);
CREATE MATERIALIZED VIEW "public"."camel_stored" AS (select "camelId" from camel_app.camels);
CREATE MATERIALIZED VIEW "public"."stored" AS (select row_id from snake_app.rows);
