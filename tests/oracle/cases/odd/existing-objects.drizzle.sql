CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner" uuid NOT NULL,
	"text" text
);

ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notes" ADD CONSTRAINT "notes_owner_users_id_fk" FOREIGN KEY ("owner") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE VIEW "public"."joined" AS (select "notes"."id" from "notes" join "auth"."users" on "auth"."users"."id" = "notes"."owner");
CREATE POLICY "read" ON "notes" AS PERMISSIVE FOR SELECT TO "wit_oracle_reader" USING ("notes"."owner" is not null);
