import { integer, numeric, pgTable } from "drizzle-orm/pg-core";

export const prices = pgTable("prices", {
  id: integer("id").primaryKey(),
  free: numeric("free"),
  whole: numeric("whole", { precision: 8 }),
  amount: numeric("amount", { precision: 12, scale: 2 }).notNull(),
  rate: numeric("rate", { precision: 5, scale: 4 }).default("0.1900"),
  cents: numeric("cents", { precision: 10, scale: 0 }),
});
