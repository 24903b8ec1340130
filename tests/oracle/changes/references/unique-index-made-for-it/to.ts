import { pgTable, integer, text, uniqueIndex } from "drizzle-orm/pg-core";

export const owners = pgTable("owners", {
  id: integer("id").primaryKey(),
  code: text("code"),
}, (t) => [uniqueIndex("by_code").on(t.code)]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  code: text("code").references(() => owners.code),
});
