CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"secret" text
);

CREATE VIEW "public"."more" AS (select "id", "name", "secret", length("name") as "length" from "users");
CREATE VIEW "public"."visible" AS (select "id", "name" from "users");
