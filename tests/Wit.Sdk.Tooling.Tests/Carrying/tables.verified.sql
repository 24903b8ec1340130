-- Objects that the schema file has no words for. 'wit pull' writes this file; migrations, 'wit export' and
-- comparisons build them with the schema. Lines of "statement-breakpoint" separate the statements.
-- wit:before-tables
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
--> statement-breakpoint
ALTER SEQUENCE "public"."free_numbers" AS integer;
-- wit:with-table
CREATE TABLE "public"."events" PARTITION BY RANGE (at);
-- wit:before-foreign-keys
ALTER TABLE "public"."people" ALTER COLUMN "name" TYPE text COLLATE pg_catalog."C";
--> statement-breakpoint
ALTER TABLE "public"."cache" SET UNLOGGED;
--> statement-breakpoint
ALTER TABLE "public"."cache_keys" SET UNLOGGED;
--> statement-breakpoint
ALTER TABLE public.people ALTER COLUMN born SET STATISTICS 200;
--> statement-breakpoint
ALTER TABLE public.people ALTER COLUMN name SET (n_distinct=-0.5);
--> statement-breakpoint
ALTER TABLE public.people ALTER COLUMN note SET STORAGE EXTERNAL;
--> statement-breakpoint
ALTER TABLE "public"."places" DROP CONSTRAINT "places_code", ADD CONSTRAINT "places_code" UNIQUE (code) DEFERRABLE;
--> statement-breakpoint
ALTER TABLE "public"."places" DROP CONSTRAINT "places_pkey", ADD CONSTRAINT "places_pkey" PRIMARY KEY (id) INCLUDE (code);
-- wit:after-tables
ALTER TABLE "public"."bookings" ADD CONSTRAINT "no_overlap" EXCLUDE USING gist (room WITH =, during WITH &&) WHERE ((room > 0)) DEFERRABLE;
--> statement-breakpoint
ALTER TABLE "public"."cache" SET (fillfactor='50', autovacuum_enabled='false');
--> statement-breakpoint
ALTER TABLE public.cache SET (toast.autovacuum_enabled='false');
--> statement-breakpoint
ALTER SEQUENCE "public"."numbered_id_seq" RENAME TO "owned_numbers";
--> statement-breakpoint
ALTER TABLE "public"."people" DROP CONSTRAINT "people_both", ADD CONSTRAINT "people_both" FOREIGN KEY (code, place) REFERENCES public.places(code, id) MATCH FULL;
--> statement-breakpoint
ALTER TABLE "public"."people" DROP CONSTRAINT "people_place", ADD CONSTRAINT "people_place" FOREIGN KEY (place) REFERENCES public.places(id) ON DELETE SET NULL DEFERRABLE;
--> statement-breakpoint
CREATE STATISTICS public.people_words (dependencies, mcv) ON name, lower(note) FROM public.people;
--> statement-breakpoint
ALTER TABLE public.people REPLICA IDENTITY FULL;
--> statement-breakpoint
ALTER TABLE public.places CLUSTER ON places_both;
-- wit:after-views
ALTER VIEW public.names ALTER COLUMN name SET DEFAULT 'nobody'::text;
--> statement-breakpoint
CREATE UNIQUE INDEX name_counts_name_idx ON public.name_counts USING btree (name);
--> statement-breakpoint
CREATE RULE logs_copy AS
    ON INSERT TO public.logs
   WHERE (new.size > 100) DO  INSERT INTO public.big_logs (id, size)
  VALUES (new.id, new.size);
--> statement-breakpoint
CREATE RULE logs_keep AS
    ON DELETE TO public.logs DO INSTEAD NOTHING;
