CREATE TYPE "public"."mood" AS ENUM('a', 'b', 'c');
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "mood",
	CONSTRAINT "k" CHECK (m <> 'c')
);
