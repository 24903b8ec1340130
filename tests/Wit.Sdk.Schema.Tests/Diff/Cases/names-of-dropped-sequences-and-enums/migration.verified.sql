-- Rename enum public.states to public.states__dropped.
-- Rename sequence public.counts to public.counts__dropped.
-- Rename sequence public.numbers to public.numbers__dropped.
-- Rename view public.old to public.old__dropped.
-- Rename table public.things to public.old.
-- Drop view public.old__dropped.
-- Drop column public.old.state.
-- Create table public.numbers.
-- Create table public.states.
-- Change default of column public.old.id.
-- Add column public.old.state_id (integer).
-- Add foreign key public.old.old_state_id_states_id_fk for new and changed rows.
-- Create view public.counts.
-- Drop sequence public.counts__dropped.
-- Drop sequence public.numbers__dropped.
-- Drop enum public.states__dropped.
ALTER TYPE "public"."states" RENAME TO "states__dropped";--> statement-breakpoint
ALTER SEQUENCE "public"."counts" RENAME TO "counts__dropped";--> statement-breakpoint
ALTER SEQUENCE "public"."numbers" RENAME TO "numbers__dropped";--> statement-breakpoint
ALTER VIEW "public"."old" RENAME TO "old__dropped";--> statement-breakpoint
ALTER TABLE "public"."things" RENAME TO "old";--> statement-breakpoint
DROP VIEW "public"."old__dropped";--> statement-breakpoint
ALTER TABLE "old" DROP COLUMN "state";--> statement-breakpoint
CREATE TABLE "numbers" (
	"id" integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "states" (
	"id" integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "old" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "old" ADD COLUMN "state_id" integer;--> statement-breakpoint
ALTER TABLE "old" ADD CONSTRAINT "old_state_id_states_id_fk" FOREIGN KEY ("state_id") REFERENCES "public"."states"("id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
CREATE VIEW "public"."counts" AS (select id from old);--> statement-breakpoint
DROP SEQUENCE "public"."counts__dropped";--> statement-breakpoint
DROP SEQUENCE "public"."numbers__dropped";--> statement-breakpoint
DROP TYPE "public"."states__dropped";

-- next file
-- Validate existing rows against foreign key public.old.old_state_id_states_id_fk.
ALTER TABLE "old" VALIDATE CONSTRAINT "old_state_id_states_id_fk";
