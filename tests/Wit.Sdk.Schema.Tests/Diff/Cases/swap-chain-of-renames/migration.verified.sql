-- Rename table public.b to public.c.
-- Rename table public.a to public.b.
-- Rename column public.b.y to public.b.w.
-- Rename column public.b.x to public.b.y.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
-- squawk-ignore-file renaming-column, renaming-table
-- (asked for by the schema; programs that still need what was there have to be stopped first)
ALTER TABLE "public"."b" RENAME TO "c";--> statement-breakpoint
ALTER TABLE "public"."a" RENAME TO "b";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "y" TO "w";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "x" TO "y";
