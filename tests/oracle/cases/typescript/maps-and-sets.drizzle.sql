CREATE TYPE "public"."kind" AS ENUM('a', 'b');
CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"kind" "kind",
	"size" integer DEFAULT 20,
	"count" integer DEFAULT 2
);
