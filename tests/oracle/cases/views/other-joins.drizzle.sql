CREATE TABLE "a" (
	"a_id" integer PRIMARY KEY NOT NULL,
	"text" text
);

CREATE TABLE "b" (
	"b_id" integer PRIMARY KEY NOT NULL,
	"ref" integer
);

CREATE VIEW "public"."cross_view" AS (select "a"."a_id", "b"."b_id" from "a" cross join "b");
CREATE VIEW "public"."full_view" AS (select "a"."a_id", "b"."b_id" from "a" full join "b" on "a"."a_id" = "b"."ref");
CREATE VIEW "public"."right_view" AS (select "a"."a_id", "b"."b_id" from "a" right join "b" on "a"."a_id" = "b"."ref");
