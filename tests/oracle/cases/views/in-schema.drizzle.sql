CREATE SCHEMA "app";

CREATE TABLE "app"."rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "app"."names" AS (select "name" from "app"."rows");
CREATE VIEW "public"."public_view" AS (select "id", "name" from "app"."rows");
CREATE VIEW "app"."raw" AS (select id from "app"."rows");
