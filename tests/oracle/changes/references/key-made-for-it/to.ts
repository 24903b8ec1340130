import { pgTable, integer, text } from "drizzle-orm/pg-core";

export const owners = pgTable("owners", {
  id: integer("id").primaryKey(),
  code: text("code").unique(),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  code: text("code").references(() => owners.code),
});
