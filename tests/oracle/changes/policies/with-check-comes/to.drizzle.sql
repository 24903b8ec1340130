CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "things" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "p" ON "things" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner = current_user);
