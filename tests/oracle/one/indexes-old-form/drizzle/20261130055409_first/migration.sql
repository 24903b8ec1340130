CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"a" integer,
	"b" integer
);
--> statement-breakpoint
CREATE INDEX "rows_a" ON "rows" ("a");--> statement-breakpoint
CREATE UNIQUE INDEX "rows_b" ON "rows" ("b" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "rows_a_b_index" ON "rows" ("a","b");