CREATE TABLE "posts" (
	"post_id" integer PRIMARY KEY NOT NULL,
	"author" integer
);

CREATE TABLE "users" (
	"user_id" integer PRIMARY KEY NOT NULL
);

CREATE VIEW "public"."cross_lateral" AS (select "users"."user_id" from "users" cross join lateral (select "post_id" from "posts" where "posts"."author" = "users"."user_id") "all_posts");
CREATE VIEW "public"."inner_lateral" AS (select "users"."user_id" from "users" inner join lateral (select "post_id" from "posts" where "posts"."author" = "users"."user_id" limit 1) "last" on true);
CREATE VIEW "public"."left_lateral" AS (select "users"."user_id", "last"."post_id" from "users" left join lateral (select "post_id" from "posts" where "posts"."author" = "users"."user_id" order by "posts"."post_id" desc limit 1) "last" on true);
