CREATE TYPE "public"."mood" AS ENUM('a', 'x', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
