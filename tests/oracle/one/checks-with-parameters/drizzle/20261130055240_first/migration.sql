CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"n" integer,
	"s" text,
	CONSTRAINT "below" CHECK ("n" < 100),
	CONSTRAINT "not_x" CHECK ("s" <> 'x')
);
