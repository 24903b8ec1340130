CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer
);

CREATE VIEW "public"."older" AS (with "adults" as (select "id", "name", "age" from "users" where "users"."age" >= 18) select "id", "name", "age" from "adults");
CREATE VIEW "public"."two" AS (with "a" as (select "id" from "users"), "b" as (select "id", "name" from "users") select "a"."id", "b"."name" from "a" inner join "b" on "a"."id" = "b"."id");
