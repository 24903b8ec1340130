CREATE TABLE "implied" (
	"a" integer,
	"b" text,
	"c" text,
	CONSTRAINT "implied_a_b_pk" PRIMARY KEY("a","b")
);
