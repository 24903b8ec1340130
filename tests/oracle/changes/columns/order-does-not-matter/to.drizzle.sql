CREATE TABLE "things" (
	"b" text,
	"a" text,
	"id" integer PRIMARY KEY NOT NULL
);
