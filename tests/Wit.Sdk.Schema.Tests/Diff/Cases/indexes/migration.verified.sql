DROP INDEX "gone";--> statement-breakpoint
DROP INDEX "changed";--> statement-breakpoint
ALTER INDEX "public"."renamed_from" RENAME TO "renamed_to";--> statement-breakpoint
CREATE INDEX "changed" ON "t" USING btree (lower("name")) WHERE "t"."id" > 0;
-- next file
-- wit:no-transaction
CREATE INDEX CONCURRENTLY "born" ON "t" USING hash ("name");
