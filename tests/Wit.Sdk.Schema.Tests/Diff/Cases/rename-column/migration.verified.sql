-- Rename column public.users.name to public.users.full_name.
-- Rename index public.users.users_name_index to public.users.users_full_name_index.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
-- squawk-ignore-file renaming-column
-- (asked for by the schema; programs that still need what was there have to be stopped first)
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";--> statement-breakpoint
ALTER INDEX "public"."users_name_index" RENAME TO "users_full_name_index";
