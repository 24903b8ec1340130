CREATE TABLE "things" (
	"a" integer,
	"b" integer,
	"c" text,
	CONSTRAINT "things_a_c_pk" PRIMARY KEY("a","c")
);
