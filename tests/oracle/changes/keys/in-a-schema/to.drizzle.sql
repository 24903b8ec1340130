CREATE SCHEMA "app";

CREATE TABLE "app"."things" (
	"a" integer PRIMARY KEY NOT NULL,
	"b" integer,
	CONSTRAINT "things_b_unique" UNIQUE("b")
);
