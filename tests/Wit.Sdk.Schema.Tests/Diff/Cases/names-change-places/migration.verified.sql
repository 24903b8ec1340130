-- Rename table public.a to public.b__moving.
-- Rename table public.b to public.a.
-- Rename table public.b__moving to public.b.
-- Rename column public.b.x to public.b.y__moving.
-- Rename column public.b.y to public.b.x.
-- Rename column public.b.y__moving to public.b.y.
-- Drop view public.both.
-- Create view public.both.
ALTER TABLE "public"."a" RENAME TO "b__moving";--> statement-breakpoint
ALTER TABLE "public"."b" RENAME TO "a";--> statement-breakpoint
ALTER TABLE "public"."b__moving" RENAME TO "b";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "x" TO "y__moving";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "y" TO "x";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "y__moving" TO "y";--> statement-breakpoint
DROP VIEW "public"."both";--> statement-breakpoint
CREATE VIEW "public"."both" AS (select b.y from b join a on a.z = b.y);
