CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"age" integer
);

CREATE VIEW "public"."adults" AS (select id, name from users where age >= 18);
CREATE VIEW "public"."linked" AS (select "users"."id" from "users" where "users"."age" < 18);
