CREATE TABLE "sales" (
	"id" integer PRIMARY KEY NOT NULL,
	"amount" integer,
	"shop" text
);

CREATE VIEW "public"."facts" AS (select "shop", count(distinct "id") as "shops", sum(distinct "amount") as "sum_distinct", avg("amount") as "avg", avg(distinct "amount") as "avg_distinct", min("amount") as "min" from "sales" group by "sales"."shop" having count(distinct "sales"."id") > 1);
