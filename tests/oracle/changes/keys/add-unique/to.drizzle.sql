CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	CONSTRAINT "things_a_unique" UNIQUE("a")
);
