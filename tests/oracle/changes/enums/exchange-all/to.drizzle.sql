CREATE TYPE "public"."mood" AS ENUM('x', 'y');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
