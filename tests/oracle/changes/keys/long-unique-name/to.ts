import { pgTable, integer } from "drizzle-orm/pg-core";

export const a_table_with_a_name_that_is_rather_long = pgTable("a_table_with_a_name_that_is_rather_long", {
  id: integer("id").primaryKey(),
  a: integer("a_column_with_a_name_of_some_length").unique(),
});
