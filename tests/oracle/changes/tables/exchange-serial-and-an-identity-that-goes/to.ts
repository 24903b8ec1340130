import { pgTable, serial, integer } from "drizzle-orm/pg-core";

export const two = pgTable("two", {
  id: serial("id").primaryKey(),
});

export const one = pgTable("one", {
  id: integer("id").primaryKey(),
});
