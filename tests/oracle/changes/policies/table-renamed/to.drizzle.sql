CREATE TABLE "items" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "items" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "p" ON "items" AS PERMISSIVE FOR ALL TO public USING (true);
