-- Stop if existing rows violate unique constraint public.c.c_new.
-- Stop if existing rows violate primary key public.p.p_a_b_pk.
-- Stop if existing rows violate unique constraint public.p.p_a_unique.
-- Stop if existing rows violate unique constraint public.p.p_code.
-- Drop foreign key public.c.c_a_p_a_fk.
-- Drop foreign key public.c.c_code_p_code_fk.
-- Drop index public.p.p_code.
-- Drop unique constraint public.c.c_old_unique.
-- Drop primary key public.p.p_a_pk.
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	SELECT count(*) INTO violations FROM (SELECT 1 FROM "c" GROUP BY "a","old" HAVING count(*) > 1) AS duplicates;
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'unique_violation', MESSAGE = 'unique constraint public.c.c_new can''t be added: existing values that occur more than once: ' || violations || '. Find them with SELECT "a","old", count(*) FROM "c" GROUP BY "a","old" HAVING count(*) > 1. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	SELECT count(*) INTO violations FROM (SELECT 1 FROM "p" WHERE "a" IS NOT NULL AND "b" IS NOT NULL GROUP BY "a","b" HAVING count(*) > 1) AS duplicates;
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'unique_violation', MESSAGE = 'primary key public.p.p_a_b_pk can''t be added: existing values that occur more than once: ' || violations || '. Find them with SELECT "a","b", count(*) FROM "p" WHERE "a" IS NOT NULL AND "b" IS NOT NULL GROUP BY "a","b" HAVING count(*) > 1. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	SELECT count(*) INTO violations FROM (SELECT 1 FROM "p" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1) AS duplicates;
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'unique_violation', MESSAGE = 'unique constraint public.p.p_a_unique can''t be added: existing values that occur more than once: ' || violations || '. Find them with SELECT "a", count(*) FROM "p" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
DO $$
#variable_conflict use_column
DECLARE
	violations bigint;
BEGIN
	SELECT count(*) INTO violations FROM (SELECT 1 FROM "p" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1) AS duplicates;
	IF violations > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'unique_violation', MESSAGE = 'unique constraint public.p.p_code can''t be added: existing values that occur more than once: ' || violations || '. Find them with SELECT "code", count(*) FROM "p" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1. Then migrate again.';
	END IF;
END
$$;
--> statement-breakpoint
ALTER TABLE "c" DROP CONSTRAINT "c_a_p_a_fk";--> statement-breakpoint
ALTER TABLE "c" DROP CONSTRAINT "c_code_p_code_fk";--> statement-breakpoint
DROP INDEX "p_code";--> statement-breakpoint
ALTER TABLE "c" DROP CONSTRAINT "c_old_unique";--> statement-breakpoint
ALTER TABLE "p" DROP CONSTRAINT "p_a_pk";

-- next file
-- wit:no-transaction
-- (runs outside of a transaction, by wit or the app; drizzle's own migrator puts all files into one, and for it there is `wit generate --plain`)
-- Build the index of unique constraint public.c.c_new while the table stays in use.
-- Build the index of primary key public.p.p_a_b_pk while the table stays in use.
-- Build the index of unique constraint public.p.p_a_unique while the table stays in use.
-- Build the index of unique constraint public.p.p_code while the table stays in use.
CREATE UNIQUE INDEX CONCURRENTLY "c_new" ON "c" USING btree ("a","old") NULLS NOT DISTINCT;--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY "p_a_b_pk" ON "p" USING btree ("a","b");--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY "p_a_unique" ON "p" USING btree ("a");--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY "p_code" ON "p" USING btree ("code");

-- next file
-- Add unique constraint public.c.c_new on its index.
-- Add primary key public.p.p_a_b_pk on its index.
-- Add unique constraint public.p.p_a_unique on its index.
-- Add unique constraint public.p.p_code on its index.
-- Add foreign key public.c.c_a_p_a_fk for new and changed rows.
-- Add foreign key public.c.c_code_p_code_fk for new and changed rows.
ALTER TABLE "c" ADD CONSTRAINT "c_new" UNIQUE USING INDEX "c_new";--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_a_b_pk" PRIMARY KEY USING INDEX "p_a_b_pk";--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_a_unique" UNIQUE USING INDEX "p_a_unique";--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_code" UNIQUE USING INDEX "p_code";--> statement-breakpoint
ALTER TABLE "c" ADD CONSTRAINT "c_a_p_a_fk" FOREIGN KEY ("a") REFERENCES "public"."p"("a") ON DELETE cascade ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "c" ADD CONSTRAINT "c_code_p_code_fk" FOREIGN KEY ("code") REFERENCES "public"."p"("code") ON DELETE no action ON UPDATE no action NOT VALID;

-- next file
-- Validate existing rows against foreign key public.c.c_a_p_a_fk.
-- Validate existing rows against foreign key public.c.c_code_p_code_fk.
ALTER TABLE "c" VALIDATE CONSTRAINT "c_a_p_a_fk";--> statement-breakpoint
ALTER TABLE "c" VALIDATE CONSTRAINT "c_code_p_code_fk";
