CREATE TABLE "bare" (
	"id" integer PRIMARY KEY
);
--> statement-breakpoint
ALTER TABLE "bare" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "docs" (
	"id" integer PRIMARY KEY,
	"owner" text
);
--> statement-breakpoint
ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own" ON "docs" AS PERMISSIVE FOR ALL TO public USING (owner = current_user);