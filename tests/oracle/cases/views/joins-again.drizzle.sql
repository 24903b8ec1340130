CREATE TABLE "a" (
	"a_id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "b" (
	"b_id" integer PRIMARY KEY NOT NULL,
	"ref" integer
);

CREATE VIEW "public"."left_again" AS (select "a"."a_id" from "a" left join lateral (select "b_id" from "b" where "b"."ref" = "a"."a_id") "sub" on true inner join lateral (select 1 as one) x on true cross join lateral (select 2 as two) y);
CREATE VIEW "public"."nobody" AS (select "a_id" from "a" where not exists (select 1 from "b" where "b"."ref" = "a"."a_id"));
CREATE MATERIALIZED VIEW "public"."cross_stored" AS (select "b"."b_id" from "a" cross join "b");
CREATE MATERIALIZED VIEW "public"."full_stored" AS (select "b"."b_id" from "a" full join "b" on "a"."a_id" = "b"."ref" where "b"."b_id" is not null);
CREATE MATERIALIZED VIEW "public"."right_stored" AS (select "b"."b_id" from "a" right join "b" on "a"."a_id" = "b"."ref");
