CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" text NOT NULL
);

ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notes" ADD CONSTRAINT "notes_owner_id_users_sync_id_fk" FOREIGN KEY ("owner_id") REFERENCES "neon_auth"."users_sync"("id") ON DELETE no action ON UPDATE no action;
CREATE POLICY "crud-authenticated-policy-select" ON "notes" AS PERMISSIVE FOR SELECT TO "authenticated" USING ((select auth.user_id() = "notes"."owner_id"));
CREATE POLICY "crud-authenticated-policy-insert" ON "notes" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ((select auth.user_id() = "notes"."owner_id"));
CREATE POLICY "crud-authenticated-policy-update" ON "notes" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ((select auth.user_id() = "notes"."owner_id")) WITH CHECK ((select auth.user_id() = "notes"."owner_id"));
CREATE POLICY "crud-authenticated-policy-delete" ON "notes" AS PERMISSIVE FOR DELETE TO "authenticated" USING ((select auth.user_id() = "notes"."owner_id"));
CREATE POLICY "crud-anonymous-reporter-policy-select" ON "notes" AS PERMISSIVE FOR SELECT TO "anonymous", "reporter" USING (true);
CREATE POLICY "crud-auditor-policy-select" ON "notes" AS PERMISSIVE FOR SELECT TO "auditor" USING ("notes"."owner_id" is not null);
CREATE POLICY "crud-auditor-policy-insert" ON "notes" AS PERMISSIVE FOR INSERT TO "auditor" WITH CHECK (false);
CREATE POLICY "crud-auditor-policy-update" ON "notes" AS PERMISSIVE FOR UPDATE TO "auditor" USING (false) WITH CHECK (false);
CREATE POLICY "crud-auditor-policy-delete" ON "notes" AS PERMISSIVE FOR DELETE TO "auditor" USING (false);
CREATE POLICY "people" ON "neon_auth"."users_sync" AS PERMISSIVE FOR SELECT TO "authenticated" USING ((select auth.user_id() = "neon_auth"."users_sync"."id"));
