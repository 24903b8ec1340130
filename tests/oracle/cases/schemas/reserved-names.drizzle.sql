CREATE SCHEMA "user";

CREATE TYPE "user"."order" AS ENUM('asc');
CREATE TABLE "user"."select" (
	"table" integer PRIMARY KEY NOT NULL,
	"from" text,
	CONSTRAINT "select_from_unique" UNIQUE("from")
);
