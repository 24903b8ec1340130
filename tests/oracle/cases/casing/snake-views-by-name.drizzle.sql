CREATE TABLE "users" (
	"user_id" integer PRIMARY KEY NOT NULL,
	"full_name" text,
	"is_active" boolean
);

CREATE VIEW "public"."active" AS (select "user_id", "full_name", "is_active" from "users" where "users"."is_active" = true);
CREATE VIEW "public"."names" AS (select "user_id", upper("full_name") as "upperName" from "users");
CREATE VIEW "public"."raw" AS (select user_id, full_name from "users");
