CREATE SCHEMA "app";

CREATE SCHEMA "empty_schema";

CREATE TYPE "public"."color" AS ENUM('red', 'green', 'blue');
CREATE TYPE "app"."level" AS ENUM('low', 'high');
CREATE TYPE "public"."MixedCase" AS ENUM('One', 'Two');
CREATE TYPE "public"."TextKind" AS ENUM('a');
CREATE TABLE "app"."items" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"level" "app"."level" NOT NULL,
	"color" "color",
	CONSTRAINT "items_name_unique" UNIQUE("name")
);

CREATE TABLE "paints" (
	"id" integer PRIMARY KEY NOT NULL,
	"color" "color" DEFAULT 'green' NOT NULL,
	"colors" "color"[] DEFAULT '{"red","blue"}',
	"mixed" "MixedCase",
	"level" "app"."level" DEFAULT 'low',
	"levels" "app"."level"[]
);
