CREATE TABLE "articles" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', "articles"."title"), 'A') || setweight(to_tsvector('english', coalesce("articles"."body", '')), 'B')) STORED NOT NULL
);

CREATE INDEX "articles_search" ON "articles" USING gin ("search");
