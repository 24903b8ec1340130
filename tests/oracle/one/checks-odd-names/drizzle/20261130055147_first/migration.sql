CREATE TABLE "Odd Rows" (
	"Id" integer PRIMARY KEY,
	"the value" integer,
	CONSTRAINT "Check Me" CHECK ("the value" > 0),
	CONSTRAINT "order" CHECK ("the value" < 10)
);
