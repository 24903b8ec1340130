CREATE TABLE "seats" (
	"id" serial PRIMARY KEY NOT NULL,
	"team_id" uuid,
	"parent_id" integer
);

CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"rank" smallint NOT NULL,
	"owner_id" uuid NOT NULL,
	"label" text,
	"team_code" text NOT NULL,
	"count" integer DEFAULT 1,
	"grade" text DEFAULT 'r2',
	CONSTRAINT "grade_known" CHECK ("teams"."grade" in ('r0', 'r1', 'r2')),
	CONSTRAINT "filled" CHECK (length("teams"."name") > 0 and length("teams"."team_code") > 0)
);

ALTER TABLE "seats" ADD CONSTRAINT "seats_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "seats" ADD CONSTRAINT "seats_parent_id_seats_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "teams_owner_idx" ON "teams" USING btree ("owner_id");
CREATE INDEX "teams_name_rank_idx" ON "teams" USING btree ("name","rank" DESC NULLS LAST);
CREATE UNIQUE INDEX "teams_code" ON "teams" USING btree (upper("team_code"),"label");
