import { pgTable, integer } from "drizzle-orm/pg-core";

export const an_owner_table_of_some_length = pgTable("an_owner_table_of_some_length", {
  id: integer("id").primaryKey(),
});

export const a_thing_table_of_some_length = pgTable("a_thing_table_of_some_length", {
  id: integer("id").primaryKey(),
  o: integer("a_column_of_some_length").references(() => an_owner_table_of_some_length.id),
});
