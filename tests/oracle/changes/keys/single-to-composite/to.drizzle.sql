CREATE TABLE "things" (
	"a" integer,
	"b" integer,
	CONSTRAINT "things_a_b_pk" PRIMARY KEY("a","b")
);
