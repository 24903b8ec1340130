import { pgTable, integer, text } from "drizzle-orm/pg-core";

export const owners = pgTable("owners", {
  id: integer("id").primaryKey(),
  code: text("code"),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  code: text("code"),
});
