CREATE TABLE "entries" (
	"id" integer PRIMARY KEY NOT NULL,
	"kind" text DEFAULT 'note' NOT NULL,
	"other" text
);
