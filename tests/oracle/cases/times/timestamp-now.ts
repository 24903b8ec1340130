import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const stamps = pgTable("stamps", {
  id: integer("id").primaryKey(),
  created: timestamp("created").defaultNow().notNull(),
  zoned: timestamp("zoned", { withTimezone: true }).notNull().defaultNow(),
  text: timestamp("text", { mode: "string" }).defaultNow(),
  precise: timestamp("precise", { precision: 3 }).defaultNow(),
});
