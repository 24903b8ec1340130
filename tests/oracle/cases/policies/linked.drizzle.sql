CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "another" ON "docs" AS RESTRICTIVE FOR UPDATE TO public USING (true);
CREATE POLICY "outside" ON "docs" AS PERMISSIVE FOR SELECT TO public USING (owner = current_user);
