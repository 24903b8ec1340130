CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"boss" integer,
	"name" text NOT NULL
);

CREATE VIEW "public"."a_chart" AS (select "people"."id", "chief"."name" as "boss_name" from "people" left join "people" "chief" on "people"."boss" = "chief"."id");
CREATE VIEW "public"."b_counts" AS (select "boss", "n" from (select "boss", count(*) as "n", max("name") as "last" from "people" group by "people"."boss") "counted" where ("n" > 1 or "counted"."boss" is not null) order by "n" desc);
CREATE VIEW "public"."c_with" AS (with "named" as (select "id", upper("name") as "upper" from "people") select "id", "upper" from "named");
CREATE VIEW "public"."d_both" AS ((select "id" from "people") union (select "id" from "a_chart"));
CREATE VIEW "public"."e_bosses" AS (select "name" from "people" where exists (select 1 from "people" "other" where "other"."boss" = "people"."id"));
