CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer,
	CONSTRAINT "things_a_b_unique" UNIQUE("a","b")
);
