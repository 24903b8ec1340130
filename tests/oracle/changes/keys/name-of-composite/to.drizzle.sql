CREATE TABLE "things" (
	"a" integer,
	"b" integer,
	CONSTRAINT "two" PRIMARY KEY("a","b")
);
