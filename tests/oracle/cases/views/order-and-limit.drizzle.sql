CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer
);

CREATE VIEW "public"."both_ways" AS (select "id", "name", "age" from "users" order by "users"."name" asc, "users"."age" desc);
CREATE VIEW "public"."few" AS (select "id", "name", "age" from "users" limit 10 offset 5);
CREATE VIEW "public"."by_alias" AS (select upper("name") as "upper" from "users" order by upper desc);
CREATE VIEW "public"."sorted" AS (select "id", "name", "age" from "users" order by "users"."name");
