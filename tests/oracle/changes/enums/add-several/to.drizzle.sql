CREATE TYPE "public"."mood" AS ENUM('a', 'b', 'c', 'd', 'e');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
