CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE MATERIALIZED VIEW "public"."four" AS ((select "id" from "a") except all (select "id" from "b"));
CREATE MATERIALIZED VIEW "public"."one" AS ((select "id" from "a") union all (select "id" from "b"));
CREATE MATERIALIZED VIEW "public"."three" AS ((select "id" from "a") intersect all (select "id" from "b"));
CREATE MATERIALIZED VIEW "public"."two" AS ((select "id" from "a") intersect (select "id" from "b"));
