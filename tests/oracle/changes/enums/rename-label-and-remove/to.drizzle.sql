CREATE TYPE "public"."mood" AS ENUM('x', 'c');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
