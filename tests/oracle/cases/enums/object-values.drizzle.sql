CREATE TYPE "public"."color" AS ENUM('red', 'green');
CREATE TYPE "public"."size" AS ENUM('small', 'large');
CREATE TABLE "paints" (
	"id" integer PRIMARY KEY NOT NULL,
	"color" "color",
	"size" "size"
);
