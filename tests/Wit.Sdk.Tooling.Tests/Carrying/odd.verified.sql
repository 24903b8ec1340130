-- Objects that the schema file has no words for. 'wit pull' writes this file; migrations, 'wit export' and
-- comparisons build them with the schema. Lines of "statement-breakpoint" separate the statements.
-- wit:before-tables
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
--> statement-breakpoint
CREATE TYPE public.address AS (street text, zip character varying(10));
--> statement-breakpoint
CREATE DOMAIN app.email AS text DEFAULT 'a@b'::text NOT NULL CONSTRAINT email_check CHECK ((VALUE ~~ '%@%'::text));
--> statement-breakpoint
CREATE TYPE public.spans AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = public.spans_multirange);
--> statement-breakpoint
SELECT pg_catalog.set_config('check_function_bodies', 'off', false);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.name := 'it''s'; return new; end $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION public.double(value integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select value * 2$function$;
--> statement-breakpoint
CREATE OR REPLACE PROCEDURE app.clean()
 LANGUAGE sql
AS $procedure$delete from app.log$procedure$;
--> statement-breakpoint
ALTER SEQUENCE "app"."numbers" AS smallint;
-- wit:before-foreign-keys
ALTER TABLE "app"."people" ALTER COLUMN "name" TYPE text COLLATE pg_catalog."C";
--> statement-breakpoint
ALTER TABLE "app"."cache" SET UNLOGGED;
--> statement-breakpoint
ALTER TABLE "app"."log" DROP CONSTRAINT "log_at_unique", ADD CONSTRAINT "log_at_unique" UNIQUE (at) INCLUDE (person);
--> statement-breakpoint
DROP INDEX app.people_mood;
--> statement-breakpoint
CREATE INDEX people_mood ON app.people USING btree (mood) INCLUDE (name);
-- wit:after-tables
CREATE OR REPLACE FUNCTION app.newest()
 RETURNS SETOF app.people
 LANGUAGE sql
AS $function$select * from app.people order by id desc limit 1$function$;
--> statement-breakpoint
RESET check_function_bodies;
--> statement-breakpoint
ALTER TABLE "app"."log" SET (fillfactor='70');
--> statement-breakpoint
ALTER TABLE "app"."log" DROP CONSTRAINT "log_at", ADD CONSTRAINT "log_at" CHECK ((at > '2020-01-01 00:00:00+00'::timestamp with time zone)) NO INHERIT;
--> statement-breakpoint
ALTER TABLE "app"."log" ADD CONSTRAINT "log_during_excl" EXCLUDE USING gist (during WITH &&);
--> statement-breakpoint
CREATE STATISTICS app.log_numbers ON person, at FROM app.log;
--> statement-breakpoint
ALTER TABLE "app"."log" DROP CONSTRAINT "log_person_fkey", ADD CONSTRAINT "log_person_fkey" FOREIGN KEY (person) REFERENCES app.people(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE "app"."people" FORCE ROW LEVEL SECURITY;
-- wit:after-views
CREATE UNIQUE INDEX counts_mood ON app.counts USING btree (mood);
--> statement-breakpoint
CREATE TRIGGER people_stamp BEFORE UPDATE ON app.people FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION app.stamp();
--> statement-breakpoint
ALTER TABLE app.people DISABLE TRIGGER people_stamp;
--> statement-breakpoint
CREATE RULE log_keep AS
    ON DELETE TO app.log DO INSTEAD NOTHING;
