CREATE SCHEMA "one";

CREATE SCHEMA "two";

CREATE TYPE "public"."status" AS ENUM('d');
CREATE TYPE "one"."status" AS ENUM('a', 'b');
CREATE TYPE "two"."status" AS ENUM('c');
CREATE SEQUENCE "public"."numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
CREATE SEQUENCE "one"."numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
CREATE SEQUENCE "two"."numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10 CACHE 1;
CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"other" integer,
	"status" "status"
);

CREATE TABLE "one"."things" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text,
	"status" "one"."status" DEFAULT 'b',
	CONSTRAINT "things_code" UNIQUE("code")
);

CREATE TABLE "two"."things" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text,
	"status" "two"."status",
	CONSTRAINT "things_code" UNIQUE("code")
);

ALTER TABLE "things" ADD CONSTRAINT "things_id_things_id_fk" FOREIGN KEY ("id") REFERENCES "one"."things"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "things" ADD CONSTRAINT "things_other_things_id_fk" FOREIGN KEY ("other") REFERENCES "two"."things"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "things_status" ON "one"."things" USING btree ("status");
CREATE INDEX "things_status" ON "two"."things" USING btree ("status");
CREATE VIEW "public"."all" AS (select id from two.things);
CREATE VIEW "one"."all" AS (select id from one.things);
