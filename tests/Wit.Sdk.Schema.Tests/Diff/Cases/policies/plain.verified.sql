DROP POLICY "gone" ON "t";
DROP POLICY "rebuilt" ON "t";
ALTER TABLE "u" DISABLE ROW LEVEL SECURITY;
ALTER POLICY "changed" ON "t" TO current_user, public USING ("t"."owner" = current_user);
CREATE POLICY "born" ON "t" AS RESTRICTIVE FOR INSERT TO public WITH CHECK (id > 0);
CREATE POLICY "rebuilt" ON "t" AS PERMISSIVE FOR ALL TO public USING (true);
