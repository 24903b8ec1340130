CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" text
);

CREATE INDEX CONCURRENTLY "slow" ON "rows" USING btree ("a");
CREATE UNIQUE INDEX CONCURRENTLY "slow_unique" ON "rows" USING btree ("b");
