CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "public"."v" AS (select id, name from things where id > 1);
