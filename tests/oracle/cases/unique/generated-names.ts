import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const longer = pgTable("a_table_with_a_name_of_some_length", {
  id: integer("id").primaryKey(),
  column: text("and_a_column_too").unique(),
  other: text("Other Column").unique(),
}, (t) => [unique().on(t.other, t.column)]);
