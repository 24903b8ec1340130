import { pgTable, integer, varchar } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: varchar("c", { length: 20 }),
});
