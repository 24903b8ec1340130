CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"a" text,
	"b" integer
);
--> statement-breakpoint
CREATE INDEX "ordered" ON "rows" ("a","b" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pattern" ON "rows" ("a" text_pattern_ops,"b");