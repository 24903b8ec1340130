import { pgTable, integer } from "drizzle-orm/pg-core";

export const two = pgTable("two", {
  id: integer("id").primaryKey(),
});

export const three = pgTable("three", {
  id: integer("id").primaryKey(),
});
