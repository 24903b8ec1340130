CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	CONSTRAINT "appended" CHECK (n > 0 and n < 10),
	CONSTRAINT "started" CHECK ("rows"."id" > 0 or "rows"."n" is null),
	CONSTRAINT "empty_inside" CHECK ("rows"."n" <> 5)
);
