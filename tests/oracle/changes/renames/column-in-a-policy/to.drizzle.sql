CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"b" text
);

ALTER TABLE "things" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "p" ON "things" AS PERMISSIVE FOR ALL TO public USING (b = current_user);
