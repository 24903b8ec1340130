import { pgTable, integer, timestamp } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: timestamp("c", { precision: 3 }).notNull().default(new Date("2024-01-02T03:04:05.000Z")),
});
