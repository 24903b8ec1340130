CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	CONSTRAINT "named" CHECK ("users"."name" <> '')
);

CREATE VIEW "public"."dynamic" AS (select "id", "name" from "users" where "users"."name" is not null);
CREATE VIEW "public"."dynamic_again" AS (select "id" from "users" limit 3);
CREATE VIEW "public"."mapped" AS (select "id", 1 as "n", "name" as "s" from "users");
CREATE VIEW "public"."as_text" AS (select "id" from "users");
