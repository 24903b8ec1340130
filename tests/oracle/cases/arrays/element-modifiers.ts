import { integer, pgTable, text } from "drizzle-orm/pg-core";

// What is said before .array() is said of the element, and goes with it; what is said after, of the array.
export const modified = pgTable("modified", {
  id: integer("id").primaryKey(),
  before: text("before").notNull().array(),
  after: text("after").array().notNull(),
  unique: text("unique").array().unique(),
  typed: text("typed").array().$type<string[]>().default([]),
});
