CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"n" integer,
	"s" text,
	CONSTRAINT "raw_limit" CHECK ("n" < 100),
	CONSTRAINT "listed" CHECK ("s" in ('a', 'b'))
);
