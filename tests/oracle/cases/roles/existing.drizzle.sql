CREATE TABLE "docs" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "monitored" ON "docs" AS PERMISSIVE FOR SELECT TO "pg_monitor" USING (true);
CREATE POLICY "read" ON "docs" AS PERMISSIVE FOR ALL TO "pg_monitor", "pg_read_all_data" USING (true);
