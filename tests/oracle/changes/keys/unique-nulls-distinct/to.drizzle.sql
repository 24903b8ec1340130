CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	CONSTRAINT "u" UNIQUE("a")
);
