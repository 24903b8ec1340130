CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "everything" ON "docs" AS PERMISSIVE FOR ALL TO public;
CREATE POLICY "own rows" ON "docs" AS PERMISSIVE FOR ALL TO public USING ("docs"."owner" = current_user);
