CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"text" text,
	"data" jsonb
);
--> statement-breakpoint
CREATE INDEX "filled" ON "rows" ("text") WITH (fillfactor=70);--> statement-breakpoint
CREATE INDEX "listed" ON "rows" USING gin ("data") WITH (fastupdate=false, gin_pending_list_limit=128);--> statement-breakpoint
CREATE INDEX "deduplicated" ON "rows" ("text") WITH (deduplicate_items=off);