CREATE TABLE "posts" (
	"post_id" integer PRIMARY KEY,
	"author" integer
);
--> statement-breakpoint
CREATE TABLE "users" (
	"user_id" integer PRIMARY KEY,
	"name" text
);
--> statement-breakpoint
CREATE VIEW "nested" AS (select "users"."user_id", "users"."name", "posts"."post_id" from "users" inner join "posts" on "posts"."author" = "users"."user_id");--> statement-breakpoint
CREATE VIEW "whole" AS (select "users"."user_id", "users"."name", "posts"."post_id" from "users" left join "posts" on "posts"."author" = "users"."user_id");