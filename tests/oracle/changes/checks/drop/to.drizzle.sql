CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer
);
