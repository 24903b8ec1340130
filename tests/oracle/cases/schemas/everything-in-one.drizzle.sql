CREATE SCHEMA "app";

CREATE TYPE "app"."kind" AS ENUM('a', 'b');
CREATE SEQUENCE "app"."ids" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
CREATE TABLE "app"."rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"kind" "app"."kind" DEFAULT 'a',
	"at" timestamp,
	CONSTRAINT "rows_kind_at_unique" UNIQUE("kind","at"),
	CONSTRAINT "rows_id" CHECK ("app"."rows"."id" > 0)
);

CREATE INDEX "rows_at_index" ON "app"."rows" USING btree ("at");
CREATE VIEW "app"."some" AS (select "id", "kind", "at" from "app"."rows");
CREATE MATERIALIZED VIEW "app"."stored" AS (select "id", "kind", "at" from "app"."rows");
