-- Objects that the schema file has no words for. 'wit pull' writes this file; migrations, 'wit export' and
-- comparisons build them with the schema. Lines of "statement-breakpoint" separate the statements.
-- wit:before-tables
CREATE TYPE public."Pair Of" AS ("First" integer, "second one" text);
--> statement-breakpoint
CREATE DOMAIN public."Positive" AS integer CONSTRAINT "Positive_check" CHECK ((VALUE > 0));
--> statement-breakpoint
CREATE DOMAIN public.small_positive AS public."Positive" CONSTRAINT small_positive_check CHECK (((VALUE)::integer < 1000));
--> statement-breakpoint
SELECT pg_catalog.set_config('check_function_bodies', 'off', false);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION public."Mixed Case"("In" integer)
 RETURNS public."Positive"
 LANGUAGE sql
AS $function$ SELECT $1 $function$;
--> statement-breakpoint
RESET check_function_bodies;
