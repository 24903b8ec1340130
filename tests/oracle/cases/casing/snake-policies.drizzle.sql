CREATE TABLE "docs" (
	"doc_id" integer PRIMARY KEY NOT NULL,
	"owner_name" text
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_docs" ON "docs" AS PERMISSIVE FOR SELECT TO public USING ("docs"."owner_name" = current_user);
CREATE POLICY "add_docs" ON "docs" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("docs"."owner_name" is not null);
