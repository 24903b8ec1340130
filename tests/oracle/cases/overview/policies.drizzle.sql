CREATE SCHEMA "app";

CREATE ROLE "wit_oracle_admin" WITH CREATEDB CREATEROLE NOINHERIT;
CREATE ROLE "wit_oracle_reader";
CREATE TABLE "app"."both" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "app"."both" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "plain" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "plain" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "both_read" ON "app"."both" AS PERMISSIVE FOR SELECT TO public USING (true);
CREATE POLICY "docs_all" ON "docs" AS PERMISSIVE FOR ALL TO public;
CREATE POLICY "docs_read" ON "docs" AS PERMISSIVE FOR SELECT TO "wit_oracle_reader" USING ("docs"."owner" = current_user);
CREATE POLICY "docs_write" ON "docs" AS RESTRICTIVE FOR INSERT TO public, "wit_oracle_admin", "wit_oracle_reader" WITH CHECK (owner is not null);
CREATE POLICY "docs_update" ON "docs" AS PERMISSIVE FOR UPDATE TO current_user USING (true) WITH CHECK (true);
CREATE POLICY "docs_delete" ON "docs" AS PERMISSIVE FOR DELETE TO "pg_monitor" USING (false);
CREATE POLICY "linked" ON "plain" AS PERMISSIVE FOR SELECT TO "wit_oracle_admin" USING (true);
