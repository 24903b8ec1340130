CREATE SCHEMA "app";

CREATE TABLE "app"."rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"kind" text
);

CREATE MATERIALIZED VIEW "app"."kinds" AS (select "kind", count(*) as "number" from "app"."rows" group by "app"."rows"."kind");
CREATE MATERIALIZED VIEW "app"."raw" AS (select id from app.rows) WITH NO DATA;
