import { integer, pgTable } from "drizzle-orm/pg-core";

export const long = pgTable("a_table_whose_name_is_exactly_sixty_three_characters_long_ok_so", {
  id: integer("id").primaryKey(),
  column: integer("a_column_whose_name_is_exactly_sixty_three_characters_long_oks"),
});
