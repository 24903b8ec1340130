CREATE TABLE "implied" (
	"a" integer,
	"b" text,
	"c" text,
	CONSTRAINT "implied_pkey" PRIMARY KEY("a","b")
);
