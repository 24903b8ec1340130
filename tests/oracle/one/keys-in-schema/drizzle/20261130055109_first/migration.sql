CREATE SCHEMA "app";
--> statement-breakpoint
CREATE TABLE "app"."pairs" (
	"a" integer,
	"b" integer,
	CONSTRAINT "pairs_pkey" PRIMARY KEY("a","b")
);
--> statement-breakpoint
CREATE TABLE "app"."single" (
	"id" integer PRIMARY KEY
);
