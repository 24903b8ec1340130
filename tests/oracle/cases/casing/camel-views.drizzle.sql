CREATE TABLE "users" (
	"userId" integer PRIMARY KEY NOT NULL,
	"fullName" text
);

CREATE VIEW "public"."all_users" AS (select "user_id", "full_name" from "users" order by "users"."fullName");
CREATE MATERIALIZED VIEW "public"."counted" AS (select "full_name", count(*) as "row_count" from "users" group by "users"."fullName");
