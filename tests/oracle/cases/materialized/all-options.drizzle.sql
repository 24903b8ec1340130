CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE MATERIALIZED VIEW "public"."all_options" USING "heap" WITH (fillfactor = 90, parallel_workers = 2, autovacuum_enabled = true) TABLESPACE pg_default AS (select id from users) WITH NO DATA;
CREATE MATERIALIZED VIEW "public"."autovacuum" WITH (toast_tuple_target = 128, autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0.2, log_autovacuum_min_duration = 0) AS (select id from users);
