import { pgTable, pgSchema, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
});

export const inner = app.table("things", { id: integer("id").primaryKey() });
