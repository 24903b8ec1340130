CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer
);

CREATE VIEW "public"."all_rows" AS (((select "id", "n" from "a") union all (select "id", "n" from "b")) union all (select "id", "n" from "a") order by "n"  limit 10);
CREATE VIEW "public"."all_common" AS ((select "id", "n" from "a") intersect all (select "id", "n" from "b"));
CREATE VIEW "public"."all_rest" AS ((select "id", "n" from "a") except all (select "id", "n" from "b") limit 5 offset 2);
CREATE VIEW "public"."both" AS ((select "id", "n" from "a") union (select "id", "n" from "b"));
CREATE VIEW "public"."common" AS ((select "id" from "a") intersect (select "id" from "b"));
CREATE VIEW "public"."rest" AS ((select "id", "n" from "a") except (select "id", "n" from "b") order by "id" desc );
