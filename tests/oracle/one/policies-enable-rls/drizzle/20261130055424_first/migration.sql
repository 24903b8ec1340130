CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TABLE "docs" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."notes" (
	"id" integer PRIMARY KEY,
	"at" timestamp
);
--> statement-breakpoint
ALTER TABLE "app"."notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "open" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
CREATE INDEX "notes_at_index" ON "app"."notes" ("at");