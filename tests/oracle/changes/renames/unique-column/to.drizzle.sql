CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"b" integer,
	CONSTRAINT "things_b_unique" UNIQUE("b")
);
