import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const searchable = pgTable("searchable", {
  id: integer("id").primaryKey(),
  tags: text("tags").array().notNull(),
  numbers: integer("numbers").array(),
}, (t) => [index("searchable_tags").using("gin", t.tags), index("searchable_numbers").using("gin", t.numbers.op("array_ops"))]);
