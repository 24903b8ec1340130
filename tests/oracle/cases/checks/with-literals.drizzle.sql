CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	"s" text,
	CONSTRAINT "below" CHECK ("rows"."n" < 100),
	CONSTRAINT "not_x" CHECK ("rows"."s" <> 'x')
);
