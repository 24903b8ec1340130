import { pgTable, integer, date } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: date("c").notNull().default("2024-02-29"),
});
