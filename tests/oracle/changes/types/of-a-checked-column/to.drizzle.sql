CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" numeric,
	CONSTRAINT "positive" CHECK ("things"."c" > 0)
);
