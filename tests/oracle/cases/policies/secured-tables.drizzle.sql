CREATE TABLE "bare" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "bare" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "docs" AS PERMISSIVE FOR ALL TO public USING (owner = current_user);
