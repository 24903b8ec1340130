CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE POLICY "p" ON "outside"."messages" AS PERMISSIVE FOR SELECT TO current_user USING (topic is not null);
