CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TABLE "app"."rows" (
	"id" integer PRIMARY KEY,
	"n" integer,
	CONSTRAINT "positive" CHECK ("n" > 0),
	CONSTRAINT "even" CHECK (n % 2 = 0)
);
