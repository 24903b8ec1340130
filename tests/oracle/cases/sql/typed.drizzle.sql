CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp DEFAULT now(),
	"n" integer DEFAULT 1 + 1,
	CONSTRAINT "typed" CHECK ("rows"."n" > 0)
);
