CREATE TABLE "owners" (
	"key" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner_id" integer
);

ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_owners_key_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("key") ON DELETE no action ON UPDATE no action;
