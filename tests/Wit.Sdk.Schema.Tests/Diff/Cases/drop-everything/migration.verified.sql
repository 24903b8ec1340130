-- Drop view public.a.
-- Drop view public.b.
-- Drop foreign key public.eggs.eggs_hen_id_hens_id_fk.
-- Drop foreign key app.hens.hens_egg_id_eggs_id_fk.
-- Drop table public.eggs.
-- Drop table app.hens.
-- Drop sequence public.numbers.
-- Drop enum app.mood.
-- Drop schema app.
DROP VIEW "public"."a";--> statement-breakpoint
DROP VIEW "public"."b";--> statement-breakpoint
ALTER TABLE "eggs" DROP CONSTRAINT "eggs_hen_id_hens_id_fk";--> statement-breakpoint
ALTER TABLE "app"."hens" DROP CONSTRAINT "hens_egg_id_eggs_id_fk";--> statement-breakpoint
DROP TABLE "eggs";--> statement-breakpoint
DROP TABLE "app"."hens";--> statement-breakpoint
DROP SEQUENCE "public"."numbers";--> statement-breakpoint
DROP TYPE "app"."mood";--> statement-breakpoint
DROP SCHEMA "app";
