CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" text,
	CONSTRAINT "rows_a_b_unique" UNIQUE("a","b"),
	CONSTRAINT "rows_b_once" UNIQUE("b")
);
