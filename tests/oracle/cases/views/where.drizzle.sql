CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer,
	"active" boolean
);

CREATE VIEW "public"."both_conditions" AS (select "id", "name", "age", "active" from "users" where ("users"."name" is not null and "users"."active"));
CREATE VIEW "public"."either_condition" AS (select "id", "name", "age", "active" from "users" where ("users"."name" is null or not "users"."active"));
CREATE VIEW "public"."grown" AS (select "id", "name", "age", "active" from "users" where "users"."age" >= 18);
CREATE VIEW "public"."known" AS (select "id", "name", "age", "active" from "users" where "users"."name" is not null);
