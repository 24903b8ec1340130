CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer
);

CREATE VIEW "public"."adults" AS (select "id", "name", "age" from "users" where "users"."age" > 18);
CREATE VIEW "public"."adult_names" AS (select "name" from "adults");
CREATE VIEW "public"."raw_names" AS (select name from "adults");
