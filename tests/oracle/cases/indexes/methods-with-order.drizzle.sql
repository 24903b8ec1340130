CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" integer
);

CREATE INDEX "ordered" ON "rows" USING btree ("a","b" DESC NULLS LAST);
CREATE INDEX "pattern" ON "rows" USING btree ("a" text_pattern_ops,"b");
