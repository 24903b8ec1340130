CREATE SCHEMA "app";

CREATE TABLE "app"."two" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE TABLE "one" (
	"id" integer PRIMARY KEY NOT NULL,
	"b" integer
);
