CREATE SCHEMA "app";

CREATE TABLE "app"."things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" text NOT NULL
);
