ALTER TYPE "public"."states" RENAME TO "states__dropped";
ALTER SEQUENCE "public"."counts" RENAME TO "counts__dropped";
ALTER SEQUENCE "public"."numbers" RENAME TO "numbers__dropped";
ALTER VIEW "public"."old" RENAME TO "old__dropped";
ALTER TABLE "public"."things" RENAME TO "old";
DROP VIEW "public"."old__dropped";
ALTER TABLE "old" DROP COLUMN "state";
CREATE TABLE "numbers" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "states" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "old" ALTER COLUMN "id" DROP DEFAULT;
ALTER TABLE "old" ADD COLUMN "state_id" integer;
ALTER TABLE "old" ADD CONSTRAINT "old_state_id_states_id_fk" FOREIGN KEY ("state_id") REFERENCES "public"."states"("id") ON DELETE no action ON UPDATE no action;
CREATE VIEW "public"."counts" AS (select id from old);
DROP SEQUENCE "public"."counts__dropped";
DROP SEQUENCE "public"."numbers__dropped";
DROP TYPE "public"."states__dropped";
