CREATE TABLE "things" (
	"a" integer,
	"b" integer,
	CONSTRAINT "things_b_a_pk" PRIMARY KEY("b","a")
);
