CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."by_table" AS (select "users"."id" from "users" where "users"."name" is not null);
CREATE MATERIALIZED VIEW "public"."counted" AS (select count(*)::int as n from "users");
