CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "p" ON "outside"."messages" AS PERMISSIVE FOR UPDATE TO public USING (true);
