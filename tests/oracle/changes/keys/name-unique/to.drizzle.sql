CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	CONSTRAINT "own_name" UNIQUE("a")
);
