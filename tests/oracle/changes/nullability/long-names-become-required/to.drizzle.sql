CREATE TABLE "a_table_with_a_rather_long_name" (
	"id" integer PRIMARY KEY NOT NULL,
	"a_column_with_a_rather_long_name_number_one" text NOT NULL,
	"a_column_with_a_rather_long_name_number_two" text NOT NULL
);
