CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"a" integer,
	"b" integer,
	CONSTRAINT "a_before_b" CHECK (a < b),
	CONSTRAINT "a_known" CHECK (a is not null or b is null),
	CONSTRAINT "in_list" CHECK (a in (1, 2, 3))
);
