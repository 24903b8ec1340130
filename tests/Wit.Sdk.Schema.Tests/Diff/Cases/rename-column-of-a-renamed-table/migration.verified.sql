-- Rename schema old to fresh.
-- Rename table public.users to fresh.people.
-- Rename column fresh.people.id to fresh.people.key.
-- Rename sequence fresh.users_id_seq to fresh.people_key_seq.
-- Drop view public.names.
-- Rename primary key fresh.people.users_pkey to fresh.people.people_pkey.
-- Rename unique constraint fresh.people.users_name_unique to fresh.people.people_name_unique.
-- Rename foreign key fresh.logs.logs_user_id_users_id_fk to fresh.logs.logs_user_id_people_key_fk.
-- Create view public.names.
ALTER SCHEMA "old" RENAME TO "fresh";--> statement-breakpoint
ALTER TABLE "public"."users" SET SCHEMA "fresh";--> statement-breakpoint
ALTER TABLE "fresh"."users" RENAME TO "people";--> statement-breakpoint
ALTER TABLE "fresh"."people" RENAME COLUMN "id" TO "key";--> statement-breakpoint
ALTER SEQUENCE IF EXISTS "fresh"."users_id_seq" RENAME TO "people_key_seq";--> statement-breakpoint
DROP VIEW "public"."names";--> statement-breakpoint
ALTER INDEX IF EXISTS "fresh"."users_pkey" RENAME TO "people_pkey";--> statement-breakpoint
ALTER TABLE "fresh"."people" RENAME CONSTRAINT "users_name_unique" TO "people_name_unique";--> statement-breakpoint
ALTER TABLE "fresh"."logs" RENAME CONSTRAINT "logs_user_id_users_id_fk" TO "logs_user_id_people_key_fk";--> statement-breakpoint
CREATE VIEW "public"."names" AS (select name from fresh.people);
