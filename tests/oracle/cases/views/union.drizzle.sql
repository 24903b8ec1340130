CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE VIEW "public"."all_rows" AS ((select "id" from "a") union all (select "id" from "b"));
CREATE VIEW "public"."both" AS ((select "id" from "a") union (select "id" from "b"));
CREATE VIEW "public"."common" AS ((select "id" from "a") intersect (select "id" from "b"));
CREATE VIEW "public"."rest" AS ((select "id" from "a") except (select "id" from "b"));
