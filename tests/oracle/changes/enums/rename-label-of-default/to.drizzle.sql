CREATE TYPE "public"."mood" AS ENUM('first', 'b');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood" DEFAULT 'first'
);
