CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp,
	CONSTRAINT "people_fullName_unique" UNIQUE("full_name")
);

CREATE TABLE "pets" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner_id" integer NOT NULL,
	"pet_name" text NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp
);

ALTER TABLE "pets" ADD CONSTRAINT "pets_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "pets_owner_id_pet_name_index" ON "pets" USING btree ("owner_id","pet_name");
