// hints
import { pgTable, text, timestamp, integer, index, primaryKey } from "drizzle-orm/pg-core";
export const parents = pgTable("parents", { id: integer("id").primaryKey() });
export const children = pgTable("children", {
  a: integer("a").references(() => parents.id),
  b: integer("b").references(() => parents.id),
  at: timestamp("at"),
}, (t) => [index().on(t.b)]);
export const long = pgTable("a_table_whose_name_is_a_little_longer_than_what_postgresql_can_keep_of_it", { id: integer("id").primaryKey() });
export const longKey = pgTable("a_table_with_a_name_of_medium_length", { aColumnWithALongName: integer("a_column_with_a_long_name").primaryKey().references(() => parents.id) });
