CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer
);

CREATE VIEW "public"."chained" AS (((select "id", "n" from "a") union (select "id", "n" from "b")) except (select "id", "n" from "a" where "a"."n" is null));
CREATE VIEW "public"."functions" AS (((select "id", "n" from "a") union (select "id", "n" from "b")) except ((select "id", "n" from "a") intersect (select "id", "n" from "b")));
CREATE VIEW "public"."more" AS (((select "id", "n" from "a") except all (select "id", "n" from "b")) intersect all (select "id", "n" from "a"));
CREATE VIEW "public"."nested" AS ((select "id", "n" from "a" order by "a"."id" limit 1) union all (select "id", "n" from "b" order by "b"."id" limit 1));
