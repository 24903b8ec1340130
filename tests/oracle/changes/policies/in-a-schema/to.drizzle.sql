CREATE SCHEMA "app";

CREATE TABLE "app"."things" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "app"."things" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "p" ON "app"."things" AS PERMISSIVE FOR UPDATE TO public USING (true);
