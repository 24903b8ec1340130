import { pgTable, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  b: text("b"),
  a: text("a"),
  id: integer("id").primaryKey(),
});
