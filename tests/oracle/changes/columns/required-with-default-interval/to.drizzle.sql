CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" interval day to second DEFAULT '1 day' NOT NULL
);
