CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer,
	CONSTRAINT "v" UNIQUE("a"),
	CONSTRAINT "u" UNIQUE("b")
);
