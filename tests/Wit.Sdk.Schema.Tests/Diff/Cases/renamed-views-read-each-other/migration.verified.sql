-- Rename view public.renamed to public.first.
-- Drop view public.b_third.
-- Drop view public.a_second.
-- Drop view public.first.
-- Create view public.first.
-- Create view public.b_third.
ALTER VIEW "public"."renamed" RENAME TO "first";--> statement-breakpoint
DROP VIEW "public"."b_third";--> statement-breakpoint
DROP VIEW "public"."a_second";--> statement-breakpoint
DROP VIEW "public"."first";--> statement-breakpoint
CREATE VIEW "public"."first" AS (select name, id from "people");--> statement-breakpoint
CREATE VIEW "public"."b_third" AS (select id from first);
