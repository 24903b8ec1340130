CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"a" integer,
	"b" integer,
	"s" text,
	CONSTRAINT "ordered" CHECK ("a" < "b"),
	CONSTRAINT "some" CHECK (((("a" is not null)) or (("b" is not null)))),
	CONSTRAINT "both" CHECK ((("a" >= "b") and (not (("s" is null)))))
);
