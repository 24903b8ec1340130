CREATE SCHEMA "app";

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "app"."users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "users_name_unique" UNIQUE("name")
);
