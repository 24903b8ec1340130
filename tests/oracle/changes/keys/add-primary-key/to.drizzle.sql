CREATE TABLE "things" (
	"a" integer PRIMARY KEY NOT NULL,
	"b" integer
);
