DROP VIEW "public"."a";--> statement-breakpoint
DROP VIEW "public"."b";--> statement-breakpoint
ALTER TABLE "eggs" DROP CONSTRAINT "eggs_hen_id_hens_id_fk";--> statement-breakpoint
ALTER TABLE "app"."hens" DROP CONSTRAINT "hens_egg_id_eggs_id_fk";--> statement-breakpoint
DROP TABLE "eggs";--> statement-breakpoint
DROP TABLE "app"."hens";--> statement-breakpoint
DROP SEQUENCE "public"."numbers";--> statement-breakpoint
DROP TYPE "app"."mood";--> statement-breakpoint
DROP SCHEMA "app";
