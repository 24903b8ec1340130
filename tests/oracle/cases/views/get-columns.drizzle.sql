CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."again_users" AS (select "id", "name" from "users" where "users"."name" is not null);
CREATE VIEW "public"."all_users" AS (select "id", "name" from "users");
