CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" text,
	CONSTRAINT "rows_a_b_unique" UNIQUE NULLS NOT DISTINCT("a","b"),
	CONSTRAINT "rows_a" UNIQUE NULLS NOT DISTINCT("a")
);
