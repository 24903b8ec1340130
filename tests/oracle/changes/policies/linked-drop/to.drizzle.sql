CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "q" ON "public"."towns" AS PERMISSIVE FOR ALL TO public;
