CREATE TABLE "things" (
	"a" integer,
	"b" integer PRIMARY KEY NOT NULL
);
