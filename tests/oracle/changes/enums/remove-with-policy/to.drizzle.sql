CREATE TYPE "public"."mood" AS ENUM('a', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);

ALTER TABLE "things" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "p" ON "things" AS PERMISSIVE FOR ALL TO public USING (m = 'a');
