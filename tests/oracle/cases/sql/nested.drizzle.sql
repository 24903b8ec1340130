CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" text,
	CONSTRAINT "one" CHECK (length("rows"."a") > 0),
	CONSTRAINT "two" CHECK ((length("rows"."a") > 0) and (length("rows"."b") > 0))
);
