CREATE TABLE "rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"short" text NOT NULL,
	"counted" integer
);
