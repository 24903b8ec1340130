import { pgTable, integer, time } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: time("c", { withTimezone: true }),
});
