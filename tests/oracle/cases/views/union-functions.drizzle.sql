CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE VIEW "public"."all_common" AS ((select "id" from "a") intersect all (select "id" from "b"));
CREATE VIEW "public"."all_rest" AS ((select "id" from "a") except all (select "id" from "b"));
CREATE VIEW "public"."ordered" AS ((select "id" from "a") union (select "id" from "b") order by 1 );
