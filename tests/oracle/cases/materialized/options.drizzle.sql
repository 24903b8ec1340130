CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "public"."empty" AS (select "id", "name" from "users") WITH NO DATA;
CREATE MATERIALIZED VIEW "public"."filled" WITH (fillfactor = 70, autovacuum_enabled = false) AS (select "id", "name" from "users");
CREATE MATERIALIZED VIEW "public"."in_heap" USING "heap" AS (select "id", "name" from "users");
CREATE MATERIALIZED VIEW "public"."spaced" TABLESPACE pg_default AS (select "id", "name" from "users");
