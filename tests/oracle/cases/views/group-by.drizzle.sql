CREATE TABLE "sales" (
	"id" integer PRIMARY KEY NOT NULL,
	"shop" text,
	"amount" numeric,
	"at" date
);

CREATE VIEW "public"."large" AS (select "shop", "at", max("amount") as "highest" from "sales" group by "sales"."shop", "sales"."at" having count(*) > 10);
CREATE VIEW "public"."totals" AS (select "shop", sum("amount") as "total", count(*) as "number" from "sales" group by "sales"."shop");
