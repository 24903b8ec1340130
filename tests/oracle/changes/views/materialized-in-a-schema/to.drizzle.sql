CREATE SCHEMA "app";

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "app"."v" AS (select id, name from things);
