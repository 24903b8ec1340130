-- Rename table public.users to public.users__dropped.
-- Rename table public.users_v2 to public.users.
-- Rename sequence public.users_id_seq to public.users__dropped_id_seq.
-- Rename sequence public.users_v2_id_seq to public.users_id_seq.
-- Rename sequence public.users_n_seq to public.users_n_seq__moving.
-- Rename sequence public.users_v2_n_seq to public.users_n_seq.
-- Drop view public.names.
-- Drop foreign key public.posts.posts_user_id_users_id_fk.
-- Drop table public.users__dropped.
-- Rename primary key public.users.users_v2_pkey to public.users.users_pkey.
-- Rename unique constraint public.users.users_v2_name_unique to public.users.users_name_unique.
-- Rename index public.users.users_v2_name_index to public.users.users_name_index.
-- Rename foreign key public.posts.posts_new_user_id_users_v2_id_fk to public.posts.posts_new_user_id_users_id_fk.
-- Drop column public.posts.user_id.
-- Create view public.names.
ALTER TABLE "public"."users" RENAME TO "users__dropped";--> statement-breakpoint
ALTER TABLE "public"."users_v2" RENAME TO "users";--> statement-breakpoint
ALTER SEQUENCE IF EXISTS "public"."users_id_seq" RENAME TO "users__dropped_id_seq";--> statement-breakpoint
ALTER SEQUENCE IF EXISTS "public"."users_v2_id_seq" RENAME TO "users_id_seq";--> statement-breakpoint
ALTER SEQUENCE IF EXISTS "public"."users_n_seq" RENAME TO "users_n_seq__moving";--> statement-breakpoint
ALTER SEQUENCE IF EXISTS "public"."users_v2_n_seq" RENAME TO "users_n_seq";--> statement-breakpoint
DROP VIEW "public"."names";--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_users_id_fk";--> statement-breakpoint
DROP TABLE "users__dropped";--> statement-breakpoint
ALTER INDEX IF EXISTS "public"."users_v2_pkey" RENAME TO "users_pkey";--> statement-breakpoint
ALTER TABLE "users" RENAME CONSTRAINT "users_v2_name_unique" TO "users_name_unique";--> statement-breakpoint
ALTER INDEX "public"."users_v2_name_index" RENAME TO "users_name_index";--> statement-breakpoint
ALTER TABLE "posts" RENAME CONSTRAINT "posts_new_user_id_users_v2_id_fk" TO "posts_new_user_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "user_id";--> statement-breakpoint
CREATE VIEW "public"."names" AS (select name from users);
