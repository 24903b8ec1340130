CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"n" integer,
	CONSTRAINT "rows_positive" CHECK ("n" > 0),
	CONSTRAINT "rows_small" CHECK ("n" < 1000)
);
