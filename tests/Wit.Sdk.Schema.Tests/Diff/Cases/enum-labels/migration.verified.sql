CREATE TYPE "public"."born" AS ENUM('x');--> statement-breakpoint
ALTER TYPE "public"."mood" ADD VALUE 'a' BEFORE 'b';
-- next file
-- wit:no-transaction
ALTER TYPE "public"."mood" ADD VALUE 'it''s' BEFORE 'd';
-- next file
ALTER TYPE "public"."mood" ADD VALUE 'c' BEFORE 'd';--> statement-breakpoint
ALTER TYPE "public"."mood" ADD VALUE 'e';--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "mood" SET DEFAULT 'it''s';--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "gone" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "t" ADD COLUMN "born" "born"[];--> statement-breakpoint
DROP TYPE "public"."gone";
