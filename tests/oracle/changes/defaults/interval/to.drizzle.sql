CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" interval DEFAULT '2 days'
);
