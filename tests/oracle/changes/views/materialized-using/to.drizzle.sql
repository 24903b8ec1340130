CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "public"."v" USING "heap" AS (select id, name from things);
