CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	CONSTRAINT "c" CHECK ("things"."a" > 0)
);
