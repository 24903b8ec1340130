CREATE SCHEMA "app";

CREATE TABLE "app"."things" (
	"key" text PRIMARY KEY NOT NULL,
	"last" text
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"only" text
);
