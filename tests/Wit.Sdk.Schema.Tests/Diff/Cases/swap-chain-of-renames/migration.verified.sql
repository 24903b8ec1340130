-- Rename table public.b to public.c.
-- Rename table public.a to public.b.
-- Rename column public.b.y to public.b.w.
-- Rename column public.b.x to public.b.y.
ALTER TABLE "public"."b" RENAME TO "c";--> statement-breakpoint
ALTER TABLE "public"."a" RENAME TO "b";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "y" TO "w";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "x" TO "y";
