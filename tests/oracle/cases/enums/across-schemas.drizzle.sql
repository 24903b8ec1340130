CREATE SCHEMA "one";

CREATE SCHEMA "two";

CREATE TYPE "one"."state" AS ENUM('a', 'b');
CREATE TYPE "two"."state" AS ENUM('c', 'd');
CREATE TYPE "public"."state" AS ENUM('e');
CREATE TABLE "one"."mixed" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" "one"."state" DEFAULT 'a',
	"c" "two"."state" DEFAULT 'c',
	"e" "state" DEFAULT 'e'
);
