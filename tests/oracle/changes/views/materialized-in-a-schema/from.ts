import { pgTable, pgSchema, integer, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
});
