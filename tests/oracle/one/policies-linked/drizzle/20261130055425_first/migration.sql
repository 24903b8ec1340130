CREATE TABLE "docs" (
	"id" integer PRIMARY KEY,
	"owner" text
);
--> statement-breakpoint
ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "another" ON "docs" AS RESTRICTIVE FOR UPDATE TO public USING (true);--> statement-breakpoint
CREATE POLICY "outside" ON "docs" AS PERMISSIVE FOR SELECT TO public USING (owner = current_user);