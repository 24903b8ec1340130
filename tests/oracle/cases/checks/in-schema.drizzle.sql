CREATE SCHEMA "app";

CREATE TABLE "app"."rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	CONSTRAINT "positive" CHECK ("app"."rows"."n" > 0),
	CONSTRAINT "even" CHECK (n % 2 = 0)
);
