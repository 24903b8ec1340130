CREATE TABLE "posts" (
	"post_id" integer PRIMARY KEY NOT NULL,
	"author" integer
);

CREATE TABLE "users" (
	"user_id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."nested" AS (select "users"."user_id", "users"."name", "posts"."post_id" from "users" inner join "posts" on "posts"."author" = "users"."user_id");
CREATE VIEW "public"."whole" AS (select "users"."user_id", "users"."name", "posts"."post_id" from "users" left join "posts" on "posts"."author" = "users"."user_id");
