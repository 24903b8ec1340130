CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner_id" integer
);

ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
