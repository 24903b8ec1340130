CREATE TYPE "public"."mood" AS ENUM('a', 'better');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
