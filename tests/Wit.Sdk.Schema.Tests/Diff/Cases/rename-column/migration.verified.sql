-- Rename column public.users.name to public.users.full_name.
-- Rename index public.users.users_name_index to public.users.users_full_name_index.
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";--> statement-breakpoint
ALTER INDEX "public"."users_name_index" RENAME TO "users_full_name_index";
