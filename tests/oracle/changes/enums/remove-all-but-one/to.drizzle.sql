CREATE TYPE "public"."mood" AS ENUM('c');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
