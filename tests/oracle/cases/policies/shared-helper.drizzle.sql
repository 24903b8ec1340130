CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "notes" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_docs" ON "docs" AS PERMISSIVE FOR ALL TO public USING (owner = current_user);
CREATE POLICY "own_notes" ON "notes" AS PERMISSIVE FOR ALL TO public USING (owner = current_user);
CREATE POLICY "read_notes" ON "notes" AS PERMISSIVE FOR SELECT TO public;
