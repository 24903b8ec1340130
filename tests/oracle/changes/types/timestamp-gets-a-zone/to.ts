import { pgTable, integer, timestamp } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: timestamp("c", { withTimezone: true }),
});
