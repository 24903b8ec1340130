import { pgTable, serial, integer } from "drizzle-orm/pg-core";

export const one = pgTable("one", {
  id: serial("id").primaryKey(),
});

export const two = pgTable("two", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
});
