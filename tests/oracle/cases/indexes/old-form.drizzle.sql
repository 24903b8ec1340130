CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer
);

CREATE INDEX "rows_a" ON "rows" USING btree ("a");
CREATE UNIQUE INDEX "rows_b" ON "rows" USING btree ("b" DESC NULLS LAST);
CREATE INDEX "rows_a_b_index" ON "rows" USING btree ("a","b");
