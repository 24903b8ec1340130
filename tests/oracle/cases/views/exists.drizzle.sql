CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"user_id" integer
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE VIEW "public"."listed" AS (select "id" from "users" where "users"."id" in (select "user_id" from "posts"));
CREATE VIEW "public"."silent" AS (select "id" from "users" where not exists (select 1 from "posts" where "posts"."user_id" = "users"."id"));
CREATE VIEW "public"."unlisted" AS (select "id" from "users" where "users"."id" not in (select "user_id" from "posts"));
CREATE VIEW "public"."writers" AS (select "id" from "users" where exists (select 1 from "posts" where "posts"."user_id" = "users"."id"));
