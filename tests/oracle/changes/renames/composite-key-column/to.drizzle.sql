CREATE TABLE "things" (
	"a" integer,
	"c" integer,
	CONSTRAINT "things_a_c_pk" PRIMARY KEY("a","c")
);
