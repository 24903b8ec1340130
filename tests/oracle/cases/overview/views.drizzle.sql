CREATE SCHEMA "app";

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"age" integer
);

CREATE VIEW "public"."adults" AS (select id, name from users where age >= 18);
CREATE VIEW "public"."guarded" WITH (check_option = cascaded, security_barrier = true, security_invoker = true) AS (select id from "users" where "users"."age" > 3);
CREATE VIEW "app"."in_app" AS (select id from public.users);
CREATE MATERIALIZED VIEW "public"."counts" AS (select count(*)::int as n from users);
CREATE MATERIALIZED VIEW "app"."stored" USING "heap" WITH (fillfactor = 80, autovacuum_enabled = false) AS (select id from public.users) WITH NO DATA;
