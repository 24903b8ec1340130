import { pgTable, pgSchema, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const one = app.table("two", {
  id: integer("id").primaryKey(),
  a: integer("a"),
});

export const two = pgTable("one", {
  id: integer("id").primaryKey(),
  b: integer("b"),
});
