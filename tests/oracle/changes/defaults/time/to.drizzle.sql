CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" time DEFAULT '10:00'
);
