CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer,
	"s" text,
	CONSTRAINT "ordered" CHECK ("rows"."a" < "rows"."b"),
	CONSTRAINT "some" CHECK (("rows"."a" is not null or "rows"."b" is not null)),
	CONSTRAINT "both" CHECK (("rows"."a" >= "rows"."b" and not "rows"."s" is null))
);
