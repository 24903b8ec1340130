CREATE TYPE "public"."MixedCase" AS ENUM('one');
CREATE TYPE "public"."order" AS ENUM('asc', 'desc');
CREATE TYPE "public"."my type" AS ENUM('x');
CREATE TABLE "odd" (
	"id" integer PRIMARY KEY NOT NULL,
	"mixed" "MixedCase" DEFAULT 'one',
	"order" "order" DEFAULT 'asc' NOT NULL,
	"spaced" "my type"[]
);
