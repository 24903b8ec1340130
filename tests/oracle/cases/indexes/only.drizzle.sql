CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" text
);

CREATE INDEX "only_a" ON "rows" USING btree ("a");
CREATE UNIQUE INDEX "only_b" ON "rows" USING btree ("b" DESC NULLS LAST);
