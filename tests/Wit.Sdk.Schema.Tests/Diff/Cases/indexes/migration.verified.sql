-- Drop index public.t.gone.
-- Drop index public.t.changed.
-- Rename index public.t.renamed_from to public.t.renamed_to.
DROP INDEX "gone";--> statement-breakpoint
DROP INDEX "changed";--> statement-breakpoint
ALTER INDEX "public"."renamed_from" RENAME TO "renamed_to";

-- next file
-- wit:no-transaction
-- (runs outside of a transaction, by wit or the app; drizzle's own migrator puts all files into one, and for it there is `wit generate --plain`)
-- Create index public.t.changed while the table stays in use.
-- Create index public.t.born while the table stays in use.
CREATE INDEX CONCURRENTLY "changed" ON "t" USING btree (lower("name")) WHERE "t"."id" > 0;--> statement-breakpoint
CREATE INDEX CONCURRENTLY "born" ON "t" USING hash ("name");
