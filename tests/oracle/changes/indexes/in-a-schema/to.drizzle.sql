CREATE SCHEMA "app";

CREATE TABLE "app"."things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE INDEX "i" ON "app"."things" USING btree ("a");
