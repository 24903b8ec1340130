ALTER VIEW "public"."renamed" RENAME TO "first";
DROP VIEW "public"."b_third";
DROP VIEW "public"."a_second";
DROP VIEW "public"."first";
CREATE VIEW "public"."first" AS (select name, id from "people");
CREATE VIEW "public"."b_third" AS (select id from first);
