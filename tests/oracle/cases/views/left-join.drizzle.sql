CREATE TABLE "posts" (
	"post_id" integer PRIMARY KEY NOT NULL,
	"user_id" integer,
	"title" text
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."all_posts" AS (select "posts"."post_id", "users"."name" from "posts" left join "users" on "posts"."user_id" = "users"."id");
CREATE VIEW "public"."counted" AS (select "users"."name", count("posts"."post_id") as "posts" from "users" left join "posts" on "posts"."user_id" = "users"."id" group by "users"."name");
