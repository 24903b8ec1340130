CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "public"."counted" AS (select count(*) as number from users);
CREATE MATERIALIZED VIEW "public"."names" AS (select distinct name from "users");
