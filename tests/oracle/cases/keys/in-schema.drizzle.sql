CREATE SCHEMA "app";

CREATE TABLE "app"."pairs" (
	"a" integer NOT NULL,
	"b" integer NOT NULL,
	CONSTRAINT "pairs_a_b_pk" PRIMARY KEY("a","b")
);

CREATE TABLE "app"."single" (
	"id" integer PRIMARY KEY NOT NULL
);
