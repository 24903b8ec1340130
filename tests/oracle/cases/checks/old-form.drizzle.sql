CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	CONSTRAINT "rows_positive" CHECK ("rows"."n" > 0),
	CONSTRAINT "rows_small" CHECK ("rows"."n" < 1000)
);
