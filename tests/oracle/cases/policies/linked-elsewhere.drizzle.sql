CREATE ROLE "wit_oracle_listener";
CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_name" ON "people" AS PERMISSIVE FOR UPDATE TO public USING (true) WITH CHECK (true);
CREATE POLICY "hear" ON "realtime"."messages" AS PERMISSIVE FOR SELECT TO "wit_oracle_listener" USING ("realtime"."messages"."topic" = 'news');
CREATE POLICY "read quoted" ON "public"."Odd Name" AS PERMISSIVE FOR ALL TO public;
CREATE POLICY "read_towns" ON "public"."towns" AS PERMISSIVE FOR SELECT TO public;
CREATE POLICY "speak" ON "realtime"."messages" AS RESTRICTIVE FOR INSERT TO current_user, "wit_oracle_listener" WITH CHECK (true);
