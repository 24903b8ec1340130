CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"city" text
);

CREATE VIEW "public"."all_distinct" AS (select distinct "id", "name", "city" from "users");
CREATE VIEW "public"."cities" AS (select distinct "city" from "users");
CREATE VIEW "public"."firsts" AS (select distinct on ("users"."city") "city", "name" from "users" order by "users"."city", "users"."name");
CREATE VIEW "public"."pairs" AS (select distinct on ("users"."city", "users"."name") "id", "name", "city" from "users");
