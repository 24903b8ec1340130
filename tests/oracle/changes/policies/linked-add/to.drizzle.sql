CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "p" ON "outside"."messages" AS PERMISSIVE FOR SELECT TO public USING (true);
CREATE POLICY "q" ON "public"."towns" AS PERMISSIVE FOR ALL TO public;
