-- wit:before-tables
CREATE DOMAIN public.email_address AS text CHECK (VALUE LIKE '%@%');
--> statement-breakpoint
CREATE DOMAIN public.amount AS numeric(12, 2) NOT NULL;
--> statement-breakpoint
CREATE TYPE public.address AS (street text, city text, postcode varchar(12), country char(2));
--> statement-breakpoint
CREATE FUNCTION public.full_name(first text, last text DEFAULT NULL) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws(' ', first, last) $$;
--> statement-breakpoint
CREATE FUNCTION public.add_vat(net numeric, rate numeric DEFAULT 0.19) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT round(net * (1 + rate), 2) $$;
--> statement-breakpoint
CREATE FUNCTION public.add_vat(net double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT net * 1.19';
--> statement-breakpoint
CREATE FUNCTION public.days_between(IN first date, IN last date, OUT days integer, OUT weekends integer) LANGUAGE sql AS $$ SELECT last - first, (last - first) / 7 $$;
--> statement-breakpoint
CREATE FUNCTION public.split_words(VARIADIC texts text[]) RETURNS SETOF text LANGUAGE sql AS $$ SELECT unnest(texts) $$;
--> statement-breakpoint
CREATE FUNCTION public.calendar(from_day date, days int = 7) RETURNS TABLE (day date, is_weekend boolean) LANGUAGE sql AS $$
  SELECT d::date, extract(isodow FROM d) > 5 FROM generate_series(from_day, from_day + days - 1, interval '1 day') d
$$;
--> statement-breakpoint
CREATE FUNCTION public.first_of(anyarray) RETURNS anyelement LANGUAGE sql AS $$ SELECT $1[1] $$;
--> statement-breakpoint
CREATE FUNCTION public.next_number() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$;
