CREATE TYPE "public"."label" AS ENUM('w', 'x', 'y');
CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" text,
	"c" text,
	"d" text
);
