import { pgTable, integer, interval } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: interval("c").default("2 days"),
});
