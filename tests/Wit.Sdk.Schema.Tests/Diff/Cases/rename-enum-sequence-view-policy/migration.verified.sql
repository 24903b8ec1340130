-- Rename enum public.mood to public.feeling.
-- Rename sequence public.numbers to public.counts.
-- Rename view public.happy to public.content.
-- Rename policy public.users.all_rows to public.users.every_row.
ALTER TYPE "public"."mood" RENAME TO "feeling";--> statement-breakpoint
ALTER SEQUENCE "public"."numbers" RENAME TO "counts";--> statement-breakpoint
ALTER VIEW "public"."happy" RENAME TO "content";--> statement-breakpoint
ALTER POLICY "all_rows" ON "users" RENAME TO "every_row";
