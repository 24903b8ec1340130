CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"manager_id" integer
);

ALTER TABLE "people" ADD CONSTRAINT "people_manager_id_people_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
