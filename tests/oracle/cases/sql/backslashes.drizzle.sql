CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"s" text DEFAULT E'a\nb',
	CONSTRAINT "digits" CHECK ("rows"."s" ~ '^\d+$'),
	CONSTRAINT "word" CHECK ("rows"."s" ~ '\w')
);
