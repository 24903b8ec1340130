CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "r" ON "outside"."messages" AS PERMISSIVE FOR SELECT TO public USING (true);
