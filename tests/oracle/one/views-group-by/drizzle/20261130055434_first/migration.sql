CREATE TABLE "sales" (
	"id" integer PRIMARY KEY,
	"shop" text,
	"amount" numeric,
	"at" date
);
--> statement-breakpoint
CREATE VIEW "large" AS (select "shop", "at", max("amount") as "highest" from "sales" group by "sales"."shop", "sales"."at" having count(*) > 10);--> statement-breakpoint
CREATE VIEW "totals" AS (select "shop", sum("amount") as "total", count(*) as "number" from "sales" group by "sales"."shop");