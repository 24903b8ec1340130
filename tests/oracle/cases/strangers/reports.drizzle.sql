CREATE TABLE "accounts" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"manager_id" integer,
	"closed_at" timestamp
);

CREATE TABLE "orders" (
	"id" integer PRIMARY KEY NOT NULL,
	"account_id" integer NOT NULL,
	"total" numeric(10, 2) NOT NULL,
	"status" text NOT NULL,
	"placed_on" date NOT NULL
);

ALTER TABLE "orders" ADD CONSTRAINT "orders_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX CONCURRENTLY "orders_recent" ON "orders" USING btree ("placed_on" DESC NULLS LAST,"account_id");
CREATE VIEW "public"."dormant" AS (select "id", "name", "manager_id", "closed_at" from "accounts" where not exists (select 1 from "orders" where "orders"."account_id" = "accounts"."id"));
CREATE VIEW "public"."overview" AS (select "accounts"."id", "accounts"."name", coalesce("managers"."name", 'nobody') as "manager", "paid", "n" from "accounts" left join "accounts" "managers" on "managers"."id" = "accounts"."manager_id" inner join (select "account_id", sum("total") as "paid", count(*) as "n" from "orders" where "orders"."status" = 'paid' group by "orders"."account_id") "paid_orders" on "paid_orders"."account_id" = "accounts"."id" where ("accounts"."closed_at" is null and ("n" > 3 or "accounts"."name" ilike 'a%') and not "accounts"."id" in (1, 2, 3)) order by "paid" desc, "accounts"."name" asc limit 100);
CREATE VIEW "public"."spring" AS ((select "id", 'order' as "kind" from "orders" where "orders"."placed_on" between '2026-03-01' and '2026-05-31') union all (select "id", 'account' as "kind" from "accounts" where "accounts"."closed_at" is not null));
CREATE VIEW "public"."totals" AS (select "status", sum("total") as "total", max("placed_on") as "last" from "orders" where "orders"."placed_on" >= current_date - interval '1 year' group by "orders"."status" having sum("orders"."total") > 10);
CREATE MATERIALIZED VIEW "public"."busiest" AS (with "ranked" as (select "account_id", row_number() over (order by "total" desc) as "rank" from "orders" where "orders"."status" <> 'void') select "account_id", "rank" from "ranked" where "rank" < 11);
