CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" timestamp DEFAULT '2020-01-01 00:00:00.000'
);
