CREATE TYPE "public"."mood" AS ENUM('b', 'a');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
