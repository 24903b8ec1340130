import { pgTable, integer, line } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: line("c"),
});
