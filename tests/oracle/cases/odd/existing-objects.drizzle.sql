CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner" uuid NOT NULL,
	"text" text
);

ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
CREATE VIEW "public"."joined" AS (select "notes"."id" from "notes" join "auth"."users" on "auth"."users"."id" = "notes"."owner");
CREATE POLICY "read" ON "notes" AS PERMISSIVE FOR SELECT TO public USING ("notes"."owner" is not null);
