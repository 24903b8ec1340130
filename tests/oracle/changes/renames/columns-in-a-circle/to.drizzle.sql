CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"b" text,
	"c" text,
	"a" text
);
