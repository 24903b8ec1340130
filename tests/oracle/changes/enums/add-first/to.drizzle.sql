CREATE TYPE "public"."mood" AS ENUM('x', 'a', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
