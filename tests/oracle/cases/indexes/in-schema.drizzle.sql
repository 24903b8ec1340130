CREATE SCHEMA "app";

CREATE TABLE "others" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE TABLE "app"."rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

CREATE INDEX "same_name" ON "others" USING btree ("a");
CREATE INDEX "rows_a_index" ON "app"."rows" USING btree ("a");
CREATE INDEX "same_name" ON "app"."rows" USING btree ("a");
