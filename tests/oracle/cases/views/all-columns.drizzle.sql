CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"age" integer
);

CREATE VIEW "public"."everyone" AS (select "id", "name", "age" from "users");
CREATE VIEW "public"."older" AS (select "id", "name", "age" from "users" where "users"."age" > 65);
