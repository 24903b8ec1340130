CREATE SCHEMA "app";

CREATE TABLE "app"."things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);
