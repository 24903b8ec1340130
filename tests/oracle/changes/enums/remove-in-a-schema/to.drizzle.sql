CREATE SCHEMA "app";

CREATE TYPE "app"."mood" AS ENUM('a', 'b');
CREATE TABLE "app"."things" (
	"id" integer PRIMARY KEY NOT NULL,
	"m" "app"."mood"
);
