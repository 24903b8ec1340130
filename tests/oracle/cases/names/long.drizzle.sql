CREATE TABLE "a_table_whose_name_is_exactly_sixty_three_characters_long_ok_so" (
	"id" integer PRIMARY KEY NOT NULL,
	"a_column_whose_name_is_exactly_sixty_three_characters_long_oks" integer
);
