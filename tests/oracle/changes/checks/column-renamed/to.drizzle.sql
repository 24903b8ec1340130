CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"amount" integer,
	CONSTRAINT "c" CHECK ("things"."amount" > 0)
);
