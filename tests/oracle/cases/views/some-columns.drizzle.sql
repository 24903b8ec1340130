CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"age" integer
);

CREATE VIEW "public"."aliased" AS (select "id", upper("name") as "label" from "users");
CREATE VIEW "public"."names" AS (select "id", "name" from "users");
