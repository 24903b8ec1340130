CREATE TABLE "themes" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text DEFAULT 'light' NOT NULL,
	"density" text,
	"mode" text
);
