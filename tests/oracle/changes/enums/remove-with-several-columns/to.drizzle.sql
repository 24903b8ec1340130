CREATE TYPE "public"."mood" AS ENUM('a', 'b');
CREATE TABLE "others" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" "mood" NOT NULL,
	"o" "mood"[]
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood"
);
