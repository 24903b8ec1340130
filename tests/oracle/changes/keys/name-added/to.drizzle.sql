CREATE TABLE "things" (
	"a" integer,
	"b" integer,
	CONSTRAINT "key" PRIMARY KEY("a","b")
);
