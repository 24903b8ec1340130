CREATE TYPE "public"."mood" AS ENUM('a', 'b');
CREATE TYPE "public"."other" AS ENUM('a', 'b', 'c');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "other"
);
