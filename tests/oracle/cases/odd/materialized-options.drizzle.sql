CREATE SCHEMA "app";

CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"team" integer
);

CREATE VIEW "public"."checked" WITH (check_option = cascaded, security_barrier = true, security_invoker = true) AS (select "id", "name", "team" from "people" where "people"."team" = 1);
CREATE VIEW "public"."local" WITH (check_option = local) AS (select "id" from "people");
CREATE MATERIALIZED VIEW "public"."empty" AS (select id from people) WITH NO DATA;
CREATE MATERIALIZED VIEW "public"."filled" USING "heap" WITH (fillfactor = 60, toast_tuple_target = 256, parallel_workers = 2, autovacuum_enabled = false) AS (select "id", "name", "team" from "people");
CREATE MATERIALIZED VIEW "app"."placed" TABLESPACE pg_default AS (select "team", count(*) as "members" from "people" group by "people"."team" having count(*) > 1);
