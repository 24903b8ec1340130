CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer
);

CREATE VIEW "public"."computed" AS (select "id", upper("name") as "upper", case when "age" < 18 then 'young' else 'old' end as "bracket", 42 as "constant", "age" + 1 as "mapped" from "users");
