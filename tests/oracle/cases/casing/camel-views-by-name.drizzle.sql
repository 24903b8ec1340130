CREATE TABLE "users" (
	"userId" integer PRIMARY KEY NOT NULL,
	"fullName" text
);

CREATE VIEW "public"."all_users" AS (select "userId", "fullName" from "users" order by "users"."fullName");
CREATE MATERIALIZED VIEW "public"."counted" AS (select "fullName", count(*) as "row_count" from "users" group by "users"."fullName");
