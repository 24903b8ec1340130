DROP INDEX "gone";
DROP INDEX "changed";
ALTER INDEX "public"."renamed_from" RENAME TO "renamed_to";
CREATE INDEX "changed" ON "t" USING btree (lower("name")) WHERE "t"."id" > 0;
CREATE INDEX CONCURRENTLY "born" ON "t" USING hash ("name");
