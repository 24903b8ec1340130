import { integer, pgTable, text } from "drizzle-orm/pg-core";

// drizzle-kit does not escape the quotes: its own SQL is no array.
export const tagged = pgTable("tagged", {
  id: integer("id").primaryKey(),
  quoted: text("quoted").array().default(['say "hi"', "back\\slash"]),
  nested: text("nested").array().array().default([['"']]),
});
