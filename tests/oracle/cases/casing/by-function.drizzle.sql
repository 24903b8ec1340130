CREATE SCHEMA "app";

CREATE TABLE "camel_rows" (
	"rowId" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "app"."inApp" (
	"row_key" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "people" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"parent_person" integer,
	CONSTRAINT "people_full_name_unique" UNIQUE("full_name")
);

ALTER TABLE "people" ADD CONSTRAINT "people_parent_person_people_person_id_fk" FOREIGN KEY ("parent_person") REFERENCES "public"."people"("person_id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "people_full_name_parent_person_index" ON "people" USING btree ("full_name","parent_person");
CREATE VIEW "public"."names" AS (select full_name from people);
