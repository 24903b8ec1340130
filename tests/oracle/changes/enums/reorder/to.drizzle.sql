CREATE TYPE "public"."mood" AS ENUM('c', 'b', 'a');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
