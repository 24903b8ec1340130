ALTER TYPE "public"."mood" RENAME TO "feeling";--> statement-breakpoint
ALTER SEQUENCE "public"."numbers" RENAME TO "counts";--> statement-breakpoint
ALTER VIEW "public"."happy" RENAME TO "content";--> statement-breakpoint
ALTER POLICY "all_rows" ON "users" RENAME TO "every_row";
