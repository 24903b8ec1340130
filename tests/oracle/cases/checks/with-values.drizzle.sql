CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	"s" text,
	CONSTRAINT "raw_limit" CHECK ("rows"."n" < 100),
	CONSTRAINT "listed" CHECK ("rows"."s" in ('a', 'b'))
);
