-- Objects that the schema file has no words for. 'wit pull' writes this file; migrations, 'wit export' and
-- comparisons build them with the schema. Lines of "statement-breakpoint" separate the statements.
-- wit:before-tables
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
--> statement-breakpoint
SELECT pg_catalog.set_config('check_function_bodies', 'off', false);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.is_even(value integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((value % 2) = 0);
--> statement-breakpoint
CREATE DOMAIN app.even AS integer CONSTRAINT even_check CHECK (app.is_even(VALUE));
--> statement-breakpoint
CREATE TYPE app.pair AS (first app.even, second public.citext);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.add(bigint, app.even)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1 + $2 $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.compare(app.pair, app.pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select ($1).first = ($2).first $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.labels(VARIADIC names text[], OUT first text, OUT n integer)
 RETURNS record
 LANGUAGE sql
AS $function$ select names[1], array_length(names, 1) $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.lower(app.pair, app.pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select ($1).first < ($2).first $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.make_pair(value app.even, label public.citext DEFAULT 'none'::public.citext)
 RETURNS app.pair
 LANGUAGE sql
 IMMUTABLE
AS $function$ select row(value, label)::app.pair $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.overloaded(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.overloaded(text)
 RETURNS integer
 LANGUAGE sql
AS $function$select 2$function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.stamp()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'app', 'public'
AS $function$
begin
  new.changed := now(); -- a comment; with a semicolon
  return new;
end;
$function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.table_of(n integer)
 RETURNS TABLE(id integer, label text)
 LANGUAGE sql
 PARALLEL RESTRICTED STRICT COST 5 ROWS 7
AS $function$ select n, 'x' $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.to_text(app.pair)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select ($1).second::text $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.weigh(a app.pair, b app.pair)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select (a).first - (b).first $function$;
--> statement-breakpoint
CREATE OR REPLACE PROCEDURE app.clean(INOUT removed integer DEFAULT 0)
 LANGUAGE plpgsql
AS $procedure$ begin delete from app.items; end $procedure$;
--> statement-breakpoint
CREATE AGGREGATE app.middle(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
--> statement-breakpoint
CREATE AGGREGATE app.total(app.even) (SFUNC = app.add, STYPE = bigint, INITCOND = '0', PARALLEL = SAFE);
--> statement-breakpoint
CREATE OPERATOR app.<<< (FUNCTION = app.lower, LEFTARG = app.pair, RIGHTARG = app.pair);
--> statement-breakpoint
CREATE OPERATOR app.=== (FUNCTION = app.compare, LEFTARG = app.pair, RIGHTARG = app.pair, COMMUTATOR = OPERATOR(app.===), RESTRICT = eqsel, JOIN = eqjoinsel);
--> statement-breakpoint
CREATE OPERATOR CLASS app.odd_order FOR TYPE app.pair USING btree AS OPERATOR 1 app.<<<(app.pair, app.pair), FUNCTION 1 (app.pair, app.pair) app.weigh(app.pair,app.pair);
--> statement-breakpoint
CREATE CAST (app.pair AS text) WITH FUNCTION app.to_text(app.pair) AS ASSIGNMENT;
-- wit:before-foreign-keys
DROP INDEX app.items_weight;
--> statement-breakpoint
CREATE INDEX items_weight ON app.items USING btree (app.is_even((value)::integer), label) INCLUDE (zone);
-- wit:after-tables
CREATE OR REPLACE FUNCTION app.newest()
 RETURNS SETOF app.items
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT items.id,
     items.value,
     items.tags,
     items.label,
     items.pair,
     items.changed,
     items.zone,
     items.search
    FROM app.items
   ORDER BY items.id DESC
  LIMIT 1;
END;
-- wit:after-views
CREATE OR REPLACE FUNCTION app.of_view(app.totals)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select ($1).total $function$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.rows_of_view()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT totals.total
    FROM app.totals;
END;
--> statement-breakpoint
RESET check_function_bodies;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER items_check AFTER INSERT ON app.items DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.stamp();
--> statement-breakpoint
CREATE TRIGGER items_stamp BEFORE INSERT OR UPDATE OF value ON app.items FOR EACH ROW EXECUTE FUNCTION app.stamp();
--> statement-breakpoint
CREATE TRIGGER totals_insert INSTEAD OF INSERT ON app.totals FOR EACH ROW EXECUTE FUNCTION app.stamp();
