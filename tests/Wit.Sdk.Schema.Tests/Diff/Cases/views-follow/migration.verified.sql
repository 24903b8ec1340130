-- Drop view public.a.
-- Drop view public.z.
-- Drop column public.t.gone.
-- Change type of column public.t.wide.
-- Create view public.z.
-- Create view public.a.
DROP MATERIALIZED VIEW "public"."a";--> statement-breakpoint
DROP VIEW "public"."z";--> statement-breakpoint
ALTER TABLE "t" DROP COLUMN "gone";--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "wide" SET DATA TYPE bigint;--> statement-breakpoint
CREATE VIEW "public"."z" AS (select wide from t);--> statement-breakpoint
CREATE MATERIALIZED VIEW "public"."a" AS (select wide from z);
