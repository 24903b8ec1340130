CREATE SCHEMA "app";

CREATE TYPE "public"."colour" AS ENUM('red', 'light green');
CREATE TYPE "app"."size" AS ENUM('s', 'm');
CREATE TABLE "boxes" (
	"id" integer PRIMARY KEY NOT NULL,
	"colours" "colour"[] DEFAULT '{"red","light green"}' NOT NULL,
	"sizes" "app"."size"[][],
	"some" "app"."size"[3] DEFAULT '{s}',
	"names" text[] DEFAULT '{}',
	"codes" varchar(3)[] DEFAULT '{"abc"}',
	"ids" uuid[] DEFAULT ARRAY[]::uuid[],
	"times" timestamp (3)[]
);
