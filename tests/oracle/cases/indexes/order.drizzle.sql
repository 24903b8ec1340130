CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer
);

CREATE INDEX "asc" ON "rows" USING btree ("a");
CREATE INDEX "desc" ON "rows" USING btree ("a" DESC NULLS LAST);
CREATE INDEX "mixed" ON "rows" USING btree ("a","b" DESC NULLS LAST);
CREATE INDEX "rows_b_a_index" ON "rows" USING btree ("b" DESC NULLS LAST,"a");
