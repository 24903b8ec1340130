import { pgTable, integer, text, timestamp } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: text("a"),
  b: integer("b").notNull().default(0),
  c: timestamp("c").defaultNow(),
});
