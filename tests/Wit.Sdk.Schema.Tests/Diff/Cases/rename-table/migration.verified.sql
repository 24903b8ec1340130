-- Rename table public.users to public.people.
-- Rename sequence public.users_id_seq to public.people_id_seq.
-- Rename primary key public.people.users_pkey to public.people.people_pkey.
-- Rename unique constraint public.people.users_name_unique to public.people.people_name_unique.
-- Rename index public.people.users_age_index to public.people.people_age_index.
-- Rename foreign key public.people.users_boss_id_users_id_fk to public.people.people_boss_id_people_id_fk.
-- Rename foreign key public.posts.posts_author_id_users_id_fk to public.posts.posts_author_id_people_id_fk.
ALTER TABLE "public"."users" RENAME TO "people";--> statement-breakpoint
ALTER SEQUENCE IF EXISTS "public"."users_id_seq" RENAME TO "people_id_seq";--> statement-breakpoint
ALTER INDEX IF EXISTS "public"."users_pkey" RENAME TO "people_pkey";--> statement-breakpoint
ALTER TABLE "people" RENAME CONSTRAINT "users_name_unique" TO "people_name_unique";--> statement-breakpoint
ALTER INDEX "public"."users_age_index" RENAME TO "people_age_index";--> statement-breakpoint
ALTER TABLE "people" RENAME CONSTRAINT "users_boss_id_users_id_fk" TO "people_boss_id_people_id_fk";--> statement-breakpoint
ALTER TABLE "posts" RENAME CONSTRAINT "posts_author_id_users_id_fk" TO "posts_author_id_people_id_fk";
