CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "public"."v" WITH (fillfactor = 70) AS (select id, name from things);
