import { pgTable, integer, text } from "drizzle-orm/pg-core";

export const a_table_with_a_rather_long_name = pgTable("a_table_with_a_rather_long_name", {
  id: integer("id").primaryKey(),
  a: text("a_column_with_a_rather_long_name_number_one").notNull(),
  b: text("a_column_with_a_rather_long_name_number_two").notNull(),
});
