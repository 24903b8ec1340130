CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" text DEFAULT 'it''s' NOT NULL
);
