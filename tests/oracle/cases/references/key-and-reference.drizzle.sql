CREATE TABLE "badges" (
	"id" integer PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "badges_person_id_unique" UNIQUE("person_id")
);

CREATE TABLE "details" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"text" text
);

CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "badges" ADD CONSTRAINT "badges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "details" ADD CONSTRAINT "details_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
