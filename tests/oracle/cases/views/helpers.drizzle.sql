CREATE SCHEMA "app";

CREATE TYPE "public"."colour" AS ENUM('red');
CREATE TYPE "public"."mood" AS ENUM('sad', 'glad');
CREATE TYPE "public"."shape" AS ENUM('round');
CREATE TYPE "public"."size" AS ENUM('small', 'big');
CREATE TYPE "app"."state" AS ENUM('on', 'off');
CREATE SEQUENCE "app"."counter" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 5 CACHE 1;
CREATE SEQUENCE "public"."numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
CREATE SEQUENCE "public"."tally" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
CREATE TABLE "app"."in_app" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "in_public" (
	"id" integer PRIMARY KEY NOT NULL,
	CONSTRAINT "only_id" UNIQUE("id")
);

CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"boss_id" integer,
	"name" text,
	"tags" text[]
);

CREATE TABLE "results" (
	"id" integer PRIMARY KEY NOT NULL,
	"facts" text DEFAULT '1010101010101010',
	"names" text DEFAULT 'public.people|people|public.people|a_fields',
	"arrays" text DEFAULT '{"a","b\"c"}|{{1,2},{3}}',
	"plain" text DEFAULT concat('x'),
	CONSTRAINT "people_facts_names_unique" UNIQUE("facts","names"),
	CONSTRAINT "people_arrays_unique" UNIQUE("arrays")
);

CREATE VIEW "public"."chart" AS (select "people"."id", "boss"."name", upper("boss"."name") as "big" from "people" left join "people" "boss" on "people"."boss_id" = "boss"."id");
CREATE VIEW "public"."a_fields" AS (select id from people);
CREATE VIEW "public"."grand" AS (select "first"."id", "second"."boss_id" from "people" "first" inner join "people" "second" on "first"."boss_id" = "second"."id");
CREATE VIEW "public"."b_fields" AS (select "id" from "a_fields");
CREATE VIEW "public"."mapped" AS (select "other"."id", lower("other"."name") as "low", upper("other"."name") as "high", concat("other"."name", "other"."id") as "both" from "people" "other" inner join "people" on "other"."boss_id" = "people"."id");
CREATE VIEW "public"."of_view" AS (select "people"."id", "upper"."name" from "people" inner join "chart" "upper" on "upper"."id" = "people"."boss_id");
CREATE VIEW "public"."same" AS (select "id" from "people" "self" where ("self"."id" > 0 and "self"."name" is not null) order by "self"."id" desc, "self"."name" asc);
CREATE VIEW "app"."seen" AS (select 1 as id);
CREATE VIEW "public"."shown" AS (select 1 as id);
CREATE VIEW "public"."c_fields" AS (select "id" from "b_fields");
CREATE MATERIALIZED VIEW "public"."frozen" AS (select id from "people" where "name" is not null);
CREATE MATERIALIZED VIEW "public"."held" AS (select 1 as id);
CREATE MATERIALIZED VIEW "app"."kept" AS (select 1 as id);
