CREATE TYPE "public"."derived" AS ENUM('a', 'b', 'c');
CREATE TYPE "public"."source" AS ENUM('a', 'b', 'c');
CREATE TABLE "holders" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" text DEFAULT 'b',
	"name" text DEFAULT 'source',
	"derived" "derived"
);
