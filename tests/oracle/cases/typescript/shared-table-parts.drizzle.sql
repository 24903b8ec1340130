CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"a_name" text NOT NULL,
	CONSTRAINT "a_a_name_unique" UNIQUE("a_name")
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"b_name" text NOT NULL,
	"a_id" integer,
	CONSTRAINT "b_b_name_unique" UNIQUE("b_name")
);

ALTER TABLE "b" ADD CONSTRAINT "b_a_id_a_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."a"("id") ON DELETE no action ON UPDATE no action;
