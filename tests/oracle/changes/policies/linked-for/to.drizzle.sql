CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "p" ON "outside"."messages" AS PERMISSIVE FOR DELETE TO public USING (true);
