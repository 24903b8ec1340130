CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"b" integer,
	"a" text
);
