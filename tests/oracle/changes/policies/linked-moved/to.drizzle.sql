CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "p" ON "public"."towns" AS PERMISSIVE FOR SELECT TO public USING (true);
