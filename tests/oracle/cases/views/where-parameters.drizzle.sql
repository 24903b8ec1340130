CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer,
	"active" boolean
);

CREATE VIEW "public"."adults" AS (select "id", "name", "age", "active" from "users" where "users"."age" >= 18);
CREATE VIEW "public"."more_users" AS (select "id", "name", "age", "active" from "users" where ("users"."active" = true and "users"."name" <> 'it''s') limit 5 offset 3);
CREATE VIEW "public"."some_users" AS (select "id" from "users" where "users"."name" in ('a', 'b') limit 10);
