import { pgTable, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  a: integer("a"),
  b: integer("b").primaryKey(),
});
