CREATE TABLE "sales" (
	"id" integer PRIMARY KEY NOT NULL,
	"amount" integer,
	"shop" text
);

CREATE VIEW "public"."facts" AS (select count(*) as "count", count("amount") as "counted", count(distinct "shop") as "shops", sum("amount") as "sum", sum(distinct "amount") as "sum_distinct", avg("amount") as "avg", avg(distinct "amount") as "avg_distinct", max("amount") as "max", min("amount") as "min" from "sales");
