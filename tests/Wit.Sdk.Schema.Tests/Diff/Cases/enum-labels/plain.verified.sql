CREATE TYPE "public"."born" AS ENUM('x');
ALTER TYPE "public"."mood" ADD VALUE 'a' BEFORE 'b';
ALTER TYPE "public"."mood" ADD VALUE 'it''s' BEFORE 'd';
ALTER TYPE "public"."mood" ADD VALUE 'c' BEFORE 'd';
ALTER TYPE "public"."mood" ADD VALUE 'e' AFTER 'd';
ALTER TABLE "t" ALTER COLUMN "mood" SET DEFAULT 'it''s';
ALTER TABLE "t" ALTER COLUMN "gone" SET DATA TYPE text;
ALTER TABLE "t" ADD COLUMN "born" "born"[];
DROP TYPE "public"."gone";
