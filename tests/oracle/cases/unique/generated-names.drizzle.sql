CREATE TABLE "a_table_with_a_name_of_some_length" (
	"id" integer PRIMARY KEY NOT NULL,
	"and_a_column_too" text,
	"Other Column" text,
	CONSTRAINT "a_table_with_a_name_of_some_length_and_a_column_too_unique" UNIQUE("and_a_column_too"),
	CONSTRAINT "a_table_with_a_name_of_some_length_Other Column_unique" UNIQUE("Other Column"),
	CONSTRAINT "a_table_with_a_name_of_some_length_Other Column_and_a_column_too_unique" UNIQUE("Other Column","and_a_column_too")
);
