CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" char(4) DEFAULT 'abcd' NOT NULL
);
