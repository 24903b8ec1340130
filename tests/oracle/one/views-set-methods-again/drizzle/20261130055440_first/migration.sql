CREATE TABLE "a" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
CREATE TABLE "b" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
CREATE MATERIALIZED VIEW "four" AS ((select "id" from "a") except all (select "id" from "b"));--> statement-breakpoint
CREATE MATERIALIZED VIEW "one" AS ((select "id" from "a") union all (select "id" from "b"));--> statement-breakpoint
CREATE MATERIALIZED VIEW "three" AS ((select "id" from "a") intersect all (select "id" from "b"));--> statement-breakpoint
CREATE MATERIALIZED VIEW "two" AS ((select "id" from "a") intersect (select "id" from "b"));