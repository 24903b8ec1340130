CREATE TABLE "Odd Rows" (
	"Id" integer PRIMARY KEY NOT NULL,
	"the value" integer,
	CONSTRAINT "Check Me" CHECK ("Odd Rows"."the value" > 0),
	CONSTRAINT "order" CHECK ("the value" < 10)
);
