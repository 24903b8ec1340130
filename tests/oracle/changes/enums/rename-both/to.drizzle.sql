CREATE TYPE "public"."feeling" AS ENUM('x', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "feeling"
);
