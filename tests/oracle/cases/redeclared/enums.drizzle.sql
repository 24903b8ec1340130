CREATE TYPE "public"."mood" AS ENUM('glad', 'sad');
CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"now" "mood" DEFAULT 'glad',
	"before" "mood"
);
