import { pgTable, integer } from "drizzle-orm/pg-core";

export const one = pgTable("one", {
  id: integer("id").primaryKey(),
});

export const two = pgTable("two", {
  id: integer("id").primaryKey(),
});
