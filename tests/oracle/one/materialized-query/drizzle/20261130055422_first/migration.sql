CREATE TABLE "users" (
	"id" integer PRIMARY KEY,
	"name" text
);
--> statement-breakpoint
CREATE MATERIALIZED VIEW "all_users" AS (select "id", "name" from "users");--> statement-breakpoint
CREATE MATERIALIZED VIEW "some_users" AS (select "id" from "users" where ("users"."name" is not null) order by "users"."id");