CREATE TYPE "public"."mood" AS ENUM('a', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
