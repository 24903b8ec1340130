ALTER TYPE "public"."mood" RENAME TO "feeling";
ALTER SEQUENCE "public"."numbers" RENAME TO "counts";
ALTER VIEW "public"."happy" RENAME TO "content";
ALTER POLICY "all_rows" ON "users" RENAME TO "every_row";
