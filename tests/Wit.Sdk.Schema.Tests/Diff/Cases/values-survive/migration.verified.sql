-- Stop if existing rows have NULL in column public.things.word.
-- Stop if existing rows have NULL in column public.things.later.
-- Rename label public.mood.sad to public.mood.blue.
-- Drop view public.fine.
-- Drop index public.things.fine_ones.
-- Drop check constraint public.things.not_gone.
-- Replace enum public.mood by one without 'gone'.
-- Change sequence public.numbers.
-- Change type and identity and sequence of column public.things.id.
-- Change type and nullability of column public.things.word.
-- Require column public.things.word of new and changed rows.
-- Change type of column public.things.number.
-- Change type of column public.things.flag.
-- Change type of column public.things.count.
-- Change type of column public.things.day.
-- Change type and default of column public.things.mood.
-- Change type of column public.things.moods.
-- Change nullability and sequence of column public.things.later.
-- Require column public.things.later of new and changed rows.
-- Change nullability and sequence of column public.things.ticket.
-- Change type of column public.things.stamp.
-- Add column public.things.key (uuid).
-- Set the default of column public.things.key for new rows.
-- Stop if existing rows violate check constraint public.things.not_gone.
-- Add check constraint public.things.not_gone for new and changed rows.
-- Create view public.fine.
-- Drop what was enum public.mood.
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	-- Wait for open transactions that have written rows; the lock is released at once.
	BEGIN
		LOCK TABLE "things" IN SHARE MODE;
		RAISE EXCEPTION USING ERRCODE = 'WIT00';
	EXCEPTION WHEN SQLSTATE 'WIT00' THEN
		NULL;
	END;
	SELECT count(*) INTO violations FROM "things" WHERE "word" IS NULL;
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'not_null_violation', MESSAGE = 'column public.things.word can''t be required: existing rows with NULL: ' || violations || '. Give them a value first: UPDATE "things" SET "word" = ... WHERE "word" IS NULL. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	-- Wait for open transactions that have written rows; the lock is released at once.
	BEGIN
		LOCK TABLE "things" IN SHARE MODE;
		RAISE EXCEPTION USING ERRCODE = 'WIT00';
	EXCEPTION WHEN SQLSTATE 'WIT00' THEN
		NULL;
	END;
	SELECT count(*) INTO violations FROM "things" WHERE "later" IS NULL;
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'not_null_violation', MESSAGE = 'column public.things.later can''t be required: existing rows with NULL: ' || violations || '. Give them a value first: UPDATE "things" SET "later" = ... WHERE "later" IS NULL. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
ALTER TYPE "public"."mood" RENAME VALUE 'sad' TO 'blue';--> statement-breakpoint
DROP VIEW "public"."fine";--> statement-breakpoint
DROP INDEX "fine_ones";--> statement-breakpoint
ALTER TABLE "things" DROP CONSTRAINT "not_gone";--> statement-breakpoint
ALTER TYPE "public"."mood" RENAME TO "mood__old";--> statement-breakpoint
CREATE TYPE "public"."mood" AS ENUM('happy', 'fine', 'blue');--> statement-breakpoint
SELECT setval('"public"."numbers"', 10, false) FROM "public"."numbers" WHERE last_value < 10;--> statement-breakpoint
ALTER SEQUENCE "public"."numbers" INCREMENT BY 1 MINVALUE 10 MAXVALUE 9223372036854775807 START WITH 10 CACHE 1 NO CYCLE;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
DROP SEQUENCE "public"."things_id_seq";--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "id" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (sequence name "things_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
SELECT setval('"public"."things_id_seq"', max("id")) FROM "things" HAVING max("id") >= 1;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "word" SET DATA TYPE text[] USING CASE WHEN "word" IS NOT NULL THEN ARRAY["word"] END;--> statement-breakpoint
ALTER TABLE "things" ADD CONSTRAINT "word_required" CHECK ("word" IS NOT NULL) NOT VALID;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "number" SET DATA TYPE integer[] USING CASE WHEN "number" IS NOT NULL THEN ARRAY["number"] END;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "flag" SET DATA TYPE numeric USING "flag"::integer::numeric;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "count" SET DATA TYPE boolean USING ("count" <> 0);--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "day" SET DATA TYPE timestamp with time zone USING "day"::timestamp AT TIME ZONE 'UTC';--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "mood" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "mood" SET DATA TYPE "mood" USING "mood"::text::"mood";--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "mood" SET DEFAULT 'blue';--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "moods" SET DATA TYPE "mood"[] USING "moods"::text::"mood"[];--> statement-breakpoint
CREATE SEQUENCE "public"."things_later_seq" AS integer OWNED BY "public"."things"."later";--> statement-breakpoint
SELECT setval('"public"."things_later_seq"', max("later")) FROM "things" HAVING max("later") >= 1;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "later" SET DEFAULT nextval('"public"."things_later_seq"'::regclass);--> statement-breakpoint
ALTER TABLE "things" ADD CONSTRAINT "later_required" CHECK ("later" IS NOT NULL) NOT VALID;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "ticket" DROP DEFAULT;--> statement-breakpoint
DROP SEQUENCE "public"."things_ticket_seq";--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "ticket" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "stamp" SET DATA TYPE timestamp with time zone USING "stamp" AT TIME ZONE 'UTC';--> statement-breakpoint
ALTER TABLE "things" ADD COLUMN "key" uuid;--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "key" SET DEFAULT gen_random_uuid();--> statement-breakpoint
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	-- Wait for open transactions that have written rows; the lock is released at once.
	BEGIN
		LOCK TABLE "things" IN SHARE MODE;
		RAISE EXCEPTION USING ERRCODE = 'WIT00';
	EXCEPTION WHEN SQLSTATE 'WIT00' THEN
		NULL;
	END;
	SELECT count(*) INTO violations FROM "things" WHERE NOT (mood <> 'blue' or id > 0);
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'check constraint public.things.not_gone can''t be added: existing rows that violate it: ' || violations || '. Find them with SELECT * FROM "things" WHERE NOT (mood <> ''blue'' or id > 0) and change or delete them. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
ALTER TABLE "things" ADD CONSTRAINT "not_gone" CHECK (mood <> 'blue' or id > 0) NOT VALID;--> statement-breakpoint
CREATE VIEW "public"."fine" AS (select id from things where mood = 'fine');--> statement-breakpoint
DROP TYPE "public"."mood__old";

-- next file
-- Set a value for existing rows in column public.things.key.
UPDATE "things" SET "key" = DEFAULT WHERE "key" IS NULL;

-- next file
-- Stop if existing rows have NULL in column public.things.key.
-- Require column public.things.key of new and changed rows.
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	-- Wait for open transactions that have written rows; the lock is released at once.
	BEGIN
		LOCK TABLE "things" IN SHARE MODE;
		RAISE EXCEPTION USING ERRCODE = 'WIT00';
	EXCEPTION WHEN SQLSTATE 'WIT00' THEN
		NULL;
	END;
	SELECT count(*) INTO violations FROM "things" WHERE "key" IS NULL;
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'not_null_violation', MESSAGE = 'column public.things.key can''t be required: existing rows with NULL: ' || violations || '. Give them a value first: UPDATE "things" SET "key" = ... WHERE "key" IS NULL. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
ALTER TABLE "things" ADD CONSTRAINT "key_required" CHECK ("key" IS NOT NULL) NOT VALID;

-- next file
-- wit:no-transaction
-- (runs outside of a transaction, by wit or the app; drizzle's own migrator puts all files into one, and for it there is `wit generate --plain`)
-- Build the index of unique constraint public.things.things_key_unique while the table stays in use.
-- Create index public.things.fine_ones while the table stays in use.
CREATE UNIQUE INDEX CONCURRENTLY "things_key_unique" ON "things" USING btree ("key");--> statement-breakpoint
CREATE INDEX CONCURRENTLY "fine_ones" ON "things" USING btree ("id") WHERE mood = 'fine';

-- next file
-- Validate that every row has column public.things.word.
-- Validate that every row has column public.things.later.
-- Validate that every row has column public.things.key.
-- Validate existing rows against check constraint public.things.not_gone.
-- Require column public.things.word.
-- Drop the check that column public.things.word no longer needs.
-- Require column public.things.later.
-- Drop the check that column public.things.later no longer needs.
-- Require column public.things.key.
-- Drop the check that column public.things.key no longer needs.
-- Add unique constraint public.things.things_key_unique on its index.
ALTER TABLE "things" VALIDATE CONSTRAINT "word_required";--> statement-breakpoint
ALTER TABLE "things" VALIDATE CONSTRAINT "later_required";--> statement-breakpoint
ALTER TABLE "things" VALIDATE CONSTRAINT "key_required";--> statement-breakpoint
ALTER TABLE "things" VALIDATE CONSTRAINT "not_gone";--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "word" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "things" DROP CONSTRAINT "word_required";--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "later" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "things" DROP CONSTRAINT "later_required";--> statement-breakpoint
ALTER TABLE "things" ALTER COLUMN "key" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "things" DROP CONSTRAINT "key_required";--> statement-breakpoint
ALTER TABLE "things" ADD CONSTRAINT "things_key_unique" UNIQUE USING INDEX "things_key_unique";
