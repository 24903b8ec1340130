CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."w" AS (select id, name from v);
CREATE MATERIALIZED VIEW "public"."v" AS (select id, upper(name) as name from things);
