CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"body" text
);

CREATE INDEX "fts" ON "rows" USING gin (to_tsvector('english', "title"));
CREATE INDEX "fts_both" ON "rows" USING gin ((setweight(to_tsvector('simple', "title"), 'A') || to_tsvector('simple', coalesce("body", ''))));
CREATE INDEX "hashed" ON "rows" USING hash (lower("title"));
