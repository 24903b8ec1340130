CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner_id" integer NOT NULL
);

ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_owners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("id") ON DELETE no action ON UPDATE no action;
