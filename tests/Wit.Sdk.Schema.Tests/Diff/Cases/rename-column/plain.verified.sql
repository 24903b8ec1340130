ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
ALTER INDEX "public"."users_name_index" RENAME TO "users_full_name_index";
