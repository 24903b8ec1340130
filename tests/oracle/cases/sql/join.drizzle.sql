CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"s" text,
	"n" integer,
	"m" integer,
	CONSTRAINT "one_of" CHECK ("rows"."s" in ('a', 'b', 'c')),
	CONSTRAINT "sum" CHECK ("rows"."n" + "rows"."m" < 100)
);
