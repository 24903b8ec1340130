CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" numeric DEFAULT '2.50'
);
