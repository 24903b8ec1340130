CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"holder_id" integer
);

ALTER TABLE "things" ADD CONSTRAINT "things_holder_id_owners_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."owners"("id") ON DELETE no action ON UPDATE no action;
