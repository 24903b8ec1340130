CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text NOT NULL,
	"b" integer NOT NULL
);
