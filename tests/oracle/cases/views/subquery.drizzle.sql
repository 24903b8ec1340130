CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer
);

CREATE VIEW "public"."inner_view" AS (select "id", "double" from (select "id", "age" * 2 as "double" from "users") "sub");
CREATE VIEW "public"."joined_view" AS (select "users"."name" from "users" left join (select "id" from "users") "others" on "users"."id" = "others"."id");
