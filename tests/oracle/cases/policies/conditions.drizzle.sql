CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" text,
	"team" integer
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "column" ON "docs" AS PERMISSIVE FOR ALL TO public USING ("docs"."owner" = current_setting('app.user'));
CREATE POLICY "function" ON "docs" AS PERMISSIVE FOR SELECT TO public USING (pg_has_role("docs"."owner", 'member'));
CREATE POLICY "subquery" ON "docs" AS PERMISSIVE FOR UPDATE TO public USING (exists (select 1 from docs d where d.team = "docs"."team")) WITH CHECK ("docs"."team" is not null);
