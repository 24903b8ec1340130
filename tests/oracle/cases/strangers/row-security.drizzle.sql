CREATE ROLE "wit_oracle_authenticated";
CREATE ROLE "wit_oracle_service" WITH NOINHERIT;
CREATE TABLE "notes" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" uuid DEFAULT current_setting('app.user_id', true)::uuid NOT NULL,
	"body" text
);

ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "secrets" (
	"id" integer PRIMARY KEY NOT NULL,
	"value" text
);

ALTER TABLE "secrets" ENABLE ROW LEVEL SECURITY;
CREATE VIEW "public"."mine" WITH (security_barrier = true, security_invoker = true) AS (select "id", "body" from "notes" where "notes"."owner" = current_setting('app.user_id', true)::uuid);
CREATE POLICY "crud-wit_oracle_authenticated-policy-select" ON "notes" AS PERMISSIVE FOR SELECT TO "wit_oracle_authenticated" USING (true);
CREATE POLICY "crud-wit_oracle_authenticated-policy-insert" ON "notes" AS PERMISSIVE FOR INSERT TO "wit_oracle_authenticated" WITH CHECK ("notes"."owner" = current_setting('app.user_id', true)::uuid);
CREATE POLICY "crud-wit_oracle_authenticated-policy-update" ON "notes" AS PERMISSIVE FOR UPDATE TO "wit_oracle_authenticated" USING ("notes"."owner" = current_setting('app.user_id', true)::uuid) WITH CHECK ("notes"."owner" = current_setting('app.user_id', true)::uuid);
CREATE POLICY "crud-wit_oracle_authenticated-policy-delete" ON "notes" AS PERMISSIVE FOR DELETE TO "wit_oracle_authenticated" USING ("notes"."owner" = current_setting('app.user_id', true)::uuid);
CREATE POLICY "service can do all" ON "notes" AS PERMISSIVE FOR ALL TO current_user, "wit_oracle_service" USING (true);
CREATE POLICY "crud-wit_oracle_authenticated-policy-select" ON "secrets" AS PERMISSIVE FOR SELECT TO "wit_oracle_authenticated" USING (false);
CREATE POLICY "no one else" ON "secrets" AS RESTRICTIVE FOR ALL TO public USING (false);
