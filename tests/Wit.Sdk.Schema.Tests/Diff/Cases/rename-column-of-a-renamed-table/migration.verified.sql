ALTER SCHEMA "old" RENAME TO "fresh";--> statement-breakpoint
ALTER TABLE "public"."users" SET SCHEMA "fresh";--> statement-breakpoint
ALTER TABLE "fresh"."users" RENAME TO "people";--> statement-breakpoint
ALTER TABLE "fresh"."people" RENAME COLUMN "id" TO "key";--> statement-breakpoint
ALTER SEQUENCE "fresh"."users_id_seq" RENAME TO "people_key_seq";--> statement-breakpoint
DROP VIEW "public"."names";--> statement-breakpoint
ALTER INDEX IF EXISTS "fresh"."users_pkey" RENAME TO "people_pkey";--> statement-breakpoint
ALTER TABLE "fresh"."people" RENAME CONSTRAINT "users_name_unique" TO "people_name_unique";--> statement-breakpoint
ALTER TABLE "fresh"."logs" RENAME CONSTRAINT "logs_user_id_users_id_fk" TO "logs_user_id_people_key_fk";--> statement-breakpoint
CREATE VIEW "public"."names" AS (select name from fresh.people);
