CREATE TYPE "public"."mood" AS ENUM('b', 'c');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
