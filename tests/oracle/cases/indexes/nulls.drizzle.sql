CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE INDEX "asc_first" ON "rows" USING btree ("a" NULLS FIRST);
CREATE INDEX "asc_last" ON "rows" USING btree ("a");
CREATE INDEX "desc_first" ON "rows" USING btree ("a" DESC NULLS FIRST);
CREATE INDEX "desc_last" ON "rows" USING btree ("a" DESC NULLS LAST);
CREATE INDEX "only_first" ON "rows" USING btree ("a" NULLS FIRST);
CREATE INDEX "only_last" ON "rows" USING btree ("a");
