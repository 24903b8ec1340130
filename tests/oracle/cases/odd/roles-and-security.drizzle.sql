CREATE SCHEMA "app";

CREATE ROLE "wit_oracle_admin" WITH CREATEDB CREATEROLE NOINHERIT;
CREATE ROLE "wit_oracle_read-er";
CREATE TABLE "locked" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "locked" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "app"."secrets" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text
);

ALTER TABLE "app"."secrets" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "late" ON "locked" AS PERMISSIVE FOR UPDATE TO session_user USING (id > 0) WITH CHECK (id > 1);
CREATE POLICY "all of admin" ON "app"."secrets" AS PERMISSIVE FOR ALL TO current_user, "wit_oracle_admin", "wit_oracle_read-er" USING (true) WITH CHECK ("app"."secrets"."owner" = current_user);
CREATE POLICY "never" ON "app"."secrets" AS RESTRICTIVE FOR DELETE TO public USING (false);
