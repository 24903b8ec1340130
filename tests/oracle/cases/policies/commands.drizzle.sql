CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "all" ON "docs" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);
CREATE POLICY "read" ON "docs" AS PERMISSIVE FOR SELECT TO public USING (true);
CREATE POLICY "add" ON "docs" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner is not null);
CREATE POLICY "change" ON "docs" AS PERMISSIVE FOR UPDATE TO public USING (owner = current_user) WITH CHECK (owner = current_user);
CREATE POLICY "remove" ON "docs" AS PERMISSIVE FOR DELETE TO public USING (owner = current_user);
