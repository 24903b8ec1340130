CREATE SCHEMA "app";

CREATE TABLE "app"."items" (
	"id" serial PRIMARY KEY NOT NULL
);
