CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	"m" integer,
	CONSTRAINT "from_list" CHECK ("rows"."n" > 0 and "rows"."m" > 0),
	CONSTRAINT "from_list_again" CHECK (n < 10),
	CONSTRAINT "if_true" CHECK ("rows"."n" <> 7 and n <> 8),
	CONSTRAINT "if_false" CHECK ("rows"."n" <> 9),
	CONSTRAINT "got" CHECK ("rows"."n" > 1)
);
