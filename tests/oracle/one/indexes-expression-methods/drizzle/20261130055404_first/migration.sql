CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"title" text NOT NULL,
	"body" text
);
--> statement-breakpoint
CREATE INDEX "fts" ON "rows" USING gin (to_tsvector('english', "title"));--> statement-breakpoint
CREATE INDEX "fts_both" ON "rows" USING gin ((setweight(to_tsvector('simple', "title"), 'A') || to_tsvector('simple', coalesce("body", ''))));--> statement-breakpoint
CREATE INDEX "hashed" ON "rows" USING hash (lower("title"));