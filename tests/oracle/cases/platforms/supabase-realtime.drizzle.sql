CREATE TABLE "rooms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid NOT NULL,
	"topic" text NOT NULL
);

ALTER TABLE "rooms" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE POLICY "own rooms" ON "rooms" AS PERMISSIVE FOR ALL TO "authenticated" USING ("rooms"."owner_id" = (select auth.uid()));
CREATE POLICY "all rooms" ON "rooms" AS PERMISSIVE FOR SELECT TO "anon", "postgres_role", "service_role", "supabase_auth_admin" USING (true);
CREATE POLICY "users" ON "auth"."users" AS PERMISSIVE FOR SELECT TO "anon" USING (true);
CREATE POLICY "hear" ON "realtime"."messages" AS PERMISSIVE FOR SELECT TO "authenticated";
CREATE POLICY "speak" ON "realtime"."messages" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK (exists (select 1 from "rooms" where ("rooms"."topic" = realtime.topic() and "rooms"."owner_id" = (select auth.uid())) and "realtime"."messages"."extension" = 'broadcast'));
