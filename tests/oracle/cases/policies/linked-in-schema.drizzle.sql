CREATE SCHEMA "app";

CREATE TABLE "app"."docs" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "app"."docs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "inside" ON "app"."docs" AS PERMISSIVE FOR ALL TO public;
CREATE POLICY "outside" ON "app"."docs" AS PERMISSIVE FOR ALL TO public;
