-- Create enum public.born.
-- Add label 'a' to enum public.mood.
CREATE TYPE "public"."born" AS ENUM('x');--> statement-breakpoint
ALTER TYPE "public"."mood" ADD VALUE 'a' BEFORE 'b';

-- next file
-- wit:no-transaction
-- (runs outside of a transaction, by wit or the app; drizzle's own migrator puts all files into one, and for it there is `wit generate --plain`)
-- Add label 'it''s' to enum public.mood.
ALTER TYPE "public"."mood" ADD VALUE 'it''s' BEFORE 'd';

-- next file
-- Add label 'c' to enum public.mood.
-- Add label 'e' to enum public.mood.
-- Change default of column public.t.mood.
-- Change type of column public.t.gone.
-- Add column public.t.born ("born"[]).
-- Drop enum public.gone.
ALTER TYPE "public"."mood" ADD VALUE 'c' BEFORE 'd';--> statement-breakpoint
ALTER TYPE "public"."mood" ADD VALUE 'e' AFTER 'd';--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "mood" SET DEFAULT 'it''s';--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "gone" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "t" ADD COLUMN "born" "born"[];--> statement-breakpoint
DROP TYPE "public"."gone";
