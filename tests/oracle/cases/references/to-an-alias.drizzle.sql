CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	CONSTRAINT "people_name_unique" UNIQUE("name")
);

CREATE TABLE "used" (
	"id" integer
);

ALTER TABLE "used" ADD CONSTRAINT "used_id_people_id_fk" FOREIGN KEY ("id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "by_name" ON "people" USING btree ("name");
