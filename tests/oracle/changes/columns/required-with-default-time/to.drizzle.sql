CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" time DEFAULT '12:30' NOT NULL
);
