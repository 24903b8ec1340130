CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "public"."all_users" AS (select "id", "name" from "users");
CREATE MATERIALIZED VIEW "public"."some_users" AS (select "id" from "users" where "users"."name" is not null order by "users"."id");
