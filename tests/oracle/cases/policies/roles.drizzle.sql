CREATE ROLE "wit_oracle_role_reader";
CREATE ROLE "wit_oracle_role_writer";
CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "one" ON "docs" AS PERMISSIVE FOR SELECT TO "wit_oracle_role_reader" USING (true);
CREATE POLICY "many" ON "docs" AS PERMISSIVE FOR INSERT TO "wit_oracle_role_reader", "wit_oracle_role_writer" WITH CHECK (true);
CREATE POLICY "mixed" ON "docs" AS PERMISSIVE FOR DELETE TO public, "wit_oracle_role_writer" USING (true);
