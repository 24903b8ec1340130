CREATE SCHEMA "app";

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "app"."v" AS (select id, name from things);
