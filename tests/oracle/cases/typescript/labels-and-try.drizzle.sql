CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text DEFAULT 'picked'
);
