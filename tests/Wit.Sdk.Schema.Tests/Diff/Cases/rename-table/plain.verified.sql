ALTER TABLE "public"."users" RENAME TO "people";
ALTER SEQUENCE IF EXISTS "public"."users_id_seq" RENAME TO "people_id_seq";
ALTER INDEX IF EXISTS "public"."users_pkey" RENAME TO "people_pkey";
ALTER TABLE "people" RENAME CONSTRAINT "users_name_unique" TO "people_name_unique";
ALTER INDEX "public"."users_age_index" RENAME TO "people_age_index";
ALTER TABLE "people" RENAME CONSTRAINT "users_boss_id_users_id_fk" TO "people_boss_id_people_id_fk";
ALTER TABLE "posts" RENAME CONSTRAINT "posts_author_id_users_id_fk" TO "posts_author_id_people_id_fk";
