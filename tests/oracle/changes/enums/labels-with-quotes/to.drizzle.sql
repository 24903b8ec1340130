CREATE TYPE "public"."mood" AS ENUM('a', 'it''s', '"so"', 'b c');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
