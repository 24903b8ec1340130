-- Objects that the schema file has no words for. 'wit pull' writes this file; migrations, 'wit export' and
-- comparisons build them with the schema. Lines of "statement-breakpoint" separate the statements.
-- wit:before-tables
CREATE EXTENSION IF NOT EXISTS cube WITH SCHEMA public;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS earthdistance WITH SCHEMA public;
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS extensions;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA extensions;
--> statement-breakpoint
CREATE COLLATION public.numeric_order (PROVIDER = icu, DETERMINISTIC = false, LOCALE = 'und-u-ks-level2');
--> statement-breakpoint
CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple, accept = 'false', stopwords = 'english');
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION public.words (PARSER = pg_catalog."default");
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR asciiword WITH public.plain, pg_catalog.english_stem;
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR word WITH public.plain, pg_catalog.english_stem;
--> statement-breakpoint
CREATE DOMAIN public.code AS character varying(10) COLLATE public.numeric_order NOT NULL CONSTRAINT code_length CHECK ((length((VALUE)::text) > 2)) CONSTRAINT code_letter CHECK (((VALUE)::text ~ '^[a-z]'::text));
--> statement-breakpoint
SELECT pg_catalog.set_config('check_function_bodies', 'off', false);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION public.log_ddl()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ begin insert into public.ddl_log values (tg_tag); end $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION public.stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return new; end$function$;
--> statement-breakpoint
RESET check_function_bodies;
-- wit:after-views
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT, SELECT ON TABLES TO pg_monitor;
--> statement-breakpoint
ALTER TABLE "public"."docs" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER docs_stamp BEFORE UPDATE ON public.docs FOR EACH ROW EXECUTE FUNCTION public.stamp();
--> statement-breakpoint
COMMENT ON VIEW public.bodies IS 'A view';
--> statement-breakpoint
COMMENT ON TABLE public.docs IS E'Documents;
with "quotes", it''s \\ all';
--> statement-breakpoint
COMMENT ON COLUMN public.docs.body IS 'The text';
--> statement-breakpoint
COMMENT ON CONSTRAINT code_letter ON DOMAIN public.code IS 'A letter first';
--> statement-breakpoint
COMMENT ON FUNCTION public.stamp() IS 'Does nothing';
--> statement-breakpoint
COMMENT ON SCHEMA public IS 'The only one';
--> statement-breakpoint
COMMENT ON SEQUENCE public.tickets IS 'A sequence';
--> statement-breakpoint
COMMENT ON TEXT SEARCH CONFIGURATION public.words IS 'For words';
--> statement-breakpoint
COMMENT ON TYPE public.code IS 'A code';
--> statement-breakpoint
COMMENT ON CONSTRAINT docs_body on public.docs IS 'Never empty';
--> statement-breakpoint
COMMENT ON INDEX public.docs_search IS 'For words';
--> statement-breakpoint
COMMENT ON POLICY everything on public.docs IS 'A policy';
--> statement-breakpoint
COMMENT ON TRIGGER docs_stamp on public.docs IS 'A trigger';
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION public.stamp() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.stamp() TO pg_monitor;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE public.docs_id_seq TO pg_monitor WITH GRANT OPTION;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE public.tickets TO pg_monitor WITH GRANT OPTION;
--> statement-breakpoint
REVOKE USAGE ON TYPE public.code FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT ON TABLE public.bodies TO PUBLIC;
--> statement-breakpoint
GRANT INSERT (body), UPDATE (body) ON TABLE public.docs TO pg_monitor;
--> statement-breakpoint
GRANT SELECT ON TABLE public.docs TO pg_monitor;
--> statement-breakpoint
CREATE EVENT TRIGGER log_everything ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION public.log_ddl();
