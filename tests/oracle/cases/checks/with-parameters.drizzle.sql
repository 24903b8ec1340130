CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	"s" text,
	CONSTRAINT "below" CHECK ("rows"."n" < $1),
	CONSTRAINT "not_x" CHECK ("rows"."s" <> $1)
);
