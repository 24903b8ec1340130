CREATE TYPE "public"."kind" AS ENUM('ONE', 'THREE');
CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"joined" text DEFAULT 'one|two|three',
	"first" text DEFAULT 'two',
	"count" integer DEFAULT 3,
	"sum" integer DEFAULT 6,
	"has" boolean DEFAULT true,
	"slice" text[] DEFAULT '{"two","three"}'
);
