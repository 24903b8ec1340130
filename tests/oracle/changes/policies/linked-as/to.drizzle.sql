CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "p" ON "outside"."messages" AS RESTRICTIVE FOR ALL TO public USING (true);
