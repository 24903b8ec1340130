CREATE TABLE "a_thing_table_of_some_length" (
	"id" integer PRIMARY KEY NOT NULL,
	"a_column_of_some_length" integer
);

CREATE TABLE "an_owner_table_of_some_length" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "a_thing_table_of_some_length" ADD CONSTRAINT "a_thing_table_of_some_length_a_column_of_some_length_an_owner_table_of_some_length_id_fk" FOREIGN KEY ("a_column_of_some_length") REFERENCES "public"."an_owner_table_of_some_length"("id") ON DELETE no action ON UPDATE no action;
