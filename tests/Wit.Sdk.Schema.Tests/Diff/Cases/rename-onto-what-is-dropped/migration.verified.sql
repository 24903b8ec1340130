-- Rename schema app to app__dropped.
-- Rename schema app2 to app.
-- Rename role wit_trial_reader to wit_trial_reader__dropped.
-- Rename role wit_trial_visitor to wit_trial_reader.
-- Rename enum public.mood to public.mood__dropped.
-- Rename enum public.mood2 to public.mood.
-- Rename sequence public.numbers to public.numbers__dropped.
-- Rename sequence public.numbers2 to public.numbers.
-- Rename view public.v to public.v__dropped.
-- Rename view public.v2 to public.v.
-- Rename label public.mood.b to public.mood.b__dropped.
-- Rename label public.mood.c to public.mood.b.
-- Rename column public.people.name to public.people.name__dropped.
-- Rename column public.people.name2 to public.people.name.
-- Rename column public.people.a_column_name_that_is_nearly_as_long_as_a_name_can_be_in_postgres to public.people.a_column_name_that_is_nearly_as_long_as_a_name_can_be___dropped.
-- Rename column public.people.other to public.people.a_column_name_that_is_nearly_as_long_as_a_name_can_be_in_postgres.
-- Rename policy public.people.own to public.people.own__dropped.
-- Rename policy public.people.own2 to public.people.own.
-- Drop policy public.people.own__dropped.
-- Drop view public.v.
-- Drop view public.v__dropped.
-- Drop table app__dropped.kept.
-- Replace enum public.mood by one without 'b__dropped'.
-- Drop column public.people.name__dropped.
-- Drop column public.people.mood.
-- Drop column public.people.a_column_name_that_is_nearly_as_long_as_a_name_can_be___dropped.
-- Change type of column public.people.mood2.
-- Create view public.v.
-- Drop sequence public.numbers__dropped.
-- Drop enum public.mood__dropped.
-- Drop what was enum public.mood.
-- Drop role wit_trial_reader__dropped.
-- Drop schema app__dropped.
ALTER SCHEMA "app" RENAME TO "app__dropped";--> statement-breakpoint
ALTER SCHEMA "app2" RENAME TO "app";--> statement-breakpoint
ALTER ROLE "wit_trial_reader" RENAME TO "wit_trial_reader__dropped";--> statement-breakpoint
ALTER ROLE "wit_trial_visitor" RENAME TO "wit_trial_reader";--> statement-breakpoint
ALTER TYPE "public"."mood" RENAME TO "mood__dropped";--> statement-breakpoint
ALTER TYPE "public"."mood2" RENAME TO "mood";--> statement-breakpoint
ALTER SEQUENCE "public"."numbers" RENAME TO "numbers__dropped";--> statement-breakpoint
ALTER SEQUENCE "public"."numbers2" RENAME TO "numbers";--> statement-breakpoint
ALTER VIEW "public"."v" RENAME TO "v__dropped";--> statement-breakpoint
ALTER VIEW "public"."v2" RENAME TO "v";--> statement-breakpoint
ALTER TYPE "public"."mood" RENAME VALUE 'b' TO 'b__dropped';--> statement-breakpoint
ALTER TYPE "public"."mood" RENAME VALUE 'c' TO 'b';--> statement-breakpoint
ALTER TABLE "people" RENAME COLUMN "name" TO "name__dropped";--> statement-breakpoint
ALTER TABLE "people" RENAME COLUMN "name2" TO "name";--> statement-breakpoint
ALTER TABLE "people" RENAME COLUMN "a_column_name_that_is_nearly_as_long_as_a_name_can_be_in_postgres" TO "a_column_name_that_is_nearly_as_long_as_a_name_can_be___dropped";--> statement-breakpoint
ALTER TABLE "people" RENAME COLUMN "other" TO "a_column_name_that_is_nearly_as_long_as_a_name_can_be_in_postgres";--> statement-breakpoint
ALTER POLICY "own" ON "people" RENAME TO "own__dropped";--> statement-breakpoint
ALTER POLICY "own2" ON "people" RENAME TO "own";--> statement-breakpoint
DROP POLICY "own__dropped" ON "people";--> statement-breakpoint
DROP VIEW "public"."v";--> statement-breakpoint
DROP VIEW "public"."v__dropped";--> statement-breakpoint
DROP TABLE "app__dropped"."kept";--> statement-breakpoint
ALTER TYPE "public"."mood" RENAME TO "mood__old";--> statement-breakpoint
CREATE TYPE "public"."mood" AS ENUM('a', 'b');--> statement-breakpoint
ALTER TABLE "people" DROP COLUMN "name__dropped";--> statement-breakpoint
ALTER TABLE "people" DROP COLUMN "mood";--> statement-breakpoint
ALTER TABLE "people" DROP COLUMN "a_column_name_that_is_nearly_as_long_as_a_name_can_be___dropped";--> statement-breakpoint
ALTER TABLE "people" ALTER COLUMN "mood2" SET DATA TYPE "mood" USING "mood2"::text::"mood";--> statement-breakpoint
CREATE VIEW "public"."v" AS (select name from people);--> statement-breakpoint
DROP SEQUENCE "public"."numbers__dropped";--> statement-breakpoint
DROP TYPE "public"."mood__dropped";--> statement-breakpoint
DROP TYPE "public"."mood__old";--> statement-breakpoint
DROP ROLE "wit_trial_reader__dropped";--> statement-breakpoint
DROP SCHEMA "app__dropped";
