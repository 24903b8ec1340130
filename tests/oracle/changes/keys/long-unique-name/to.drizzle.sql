CREATE TABLE "a_table_with_a_name_that_is_rather_long" (
	"id" integer PRIMARY KEY NOT NULL,
	"a_column_with_a_name_of_some_length" integer,
	CONSTRAINT "a_table_with_a_name_that_is_rather_long_a_column_with_a_name_of_some_length_unique" UNIQUE("a_column_with_a_name_of_some_length")
);
