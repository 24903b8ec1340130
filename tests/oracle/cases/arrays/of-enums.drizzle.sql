CREATE TYPE "public"."day" AS ENUM('mon', 'tue', 'wed');
CREATE TABLE "plans" (
	"id" integer PRIMARY KEY NOT NULL,
	"days" "day"[] DEFAULT '{"mon","wed"}' NOT NULL,
	"weeks" "day"[][],
	"any" "day"[]
);
