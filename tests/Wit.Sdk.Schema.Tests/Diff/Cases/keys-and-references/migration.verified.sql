-- Drop foreign key public.c.c_a_p_a_fk.
-- Drop foreign key public.c.c_code_p_code_fk.
-- Drop index public.p.p_code.
-- Drop unique constraint public.c.c_old_unique.
-- Drop primary key public.p.p_a_pk.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
-- squawk-ignore-file require-concurrent-index-deletion
-- (dropping an index takes its lock for an instant and reads no row)
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
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
CREATE UNIQUE INDEX CONCURRENTLY "c_new" ON "c" USING btree ("a","old") NULLS NOT DISTINCT;--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY "p_a_b_pk" ON "p" USING btree ("a","b");--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY "p_a_unique" ON "p" USING btree ("a");--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY "p_code" ON "p" USING btree ("code");

-- next file
-- Make unique constraint public.c.c_new of its index.
-- Make primary key public.p.p_a_b_pk of its index.
-- Make unique constraint public.p.p_a_unique of its index.
-- Make unique constraint public.p.p_code of its index.
-- Add foreign key public.c.c_a_p_a_fk for new and changed rows.
-- Add foreign key public.c.c_code_p_code_fk for new and changed rows.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
-- squawk-ignore-file constraint-missing-not-valid, adding-foreign-key-constraint
-- (a table that is made here has no rows yet)
ALTER TABLE "c" ADD CONSTRAINT "c_new" UNIQUE USING INDEX "c_new";--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_a_b_pk" PRIMARY KEY USING INDEX "p_a_b_pk";--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_a_unique" UNIQUE USING INDEX "p_a_unique";--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_code" UNIQUE USING INDEX "p_code";--> statement-breakpoint
ALTER TABLE "c" ADD CONSTRAINT "c_a_p_a_fk" FOREIGN KEY ("a") REFERENCES "public"."p"("a") ON DELETE cascade ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "c" ADD CONSTRAINT "c_code_p_code_fk" FOREIGN KEY ("code") REFERENCES "public"."p"("code") ON DELETE no action ON UPDATE no action NOT VALID;

-- next file
-- Check the rows that are there against foreign key public.c.c_a_p_a_fk.
-- Check the rows that are there against foreign key public.c.c_code_p_code_fk.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
-- squawk-ignore-file constraint-missing-not-valid, adding-foreign-key-constraint
-- (a table that is made here has no rows yet)
ALTER TABLE "c" VALIDATE CONSTRAINT "c_a_p_a_fk";--> statement-breakpoint
ALTER TABLE "c" VALIDATE CONSTRAINT "c_code_p_code_fk";
