CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "things" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "p" ON "things" AS RESTRICTIVE FOR ALL TO current_user USING (owner = current_user) WITH CHECK (owner is not null);
