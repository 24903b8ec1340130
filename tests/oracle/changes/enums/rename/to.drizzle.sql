CREATE TYPE "public"."feeling" AS ENUM('a', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "feeling"
);
