DROP VIEW "public"."a";
DROP VIEW "public"."b";
ALTER TABLE "eggs" DROP CONSTRAINT "eggs_hen_id_hens_id_fk";
ALTER TABLE "app"."hens" DROP CONSTRAINT "hens_egg_id_eggs_id_fk";
DROP TABLE "eggs";
DROP TABLE "app"."hens";
DROP SEQUENCE "public"."numbers";
DROP TYPE "app"."mood";
DROP SCHEMA "app";
