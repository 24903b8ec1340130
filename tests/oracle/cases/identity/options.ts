import { integer, pgTable } from "drizzle-orm/pg-core";

export const orders = pgTable("orders", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity({ name: "order_numbers", startWith: 1000, increment: 10, minValue: 1000, maxValue: 99990, cache: 5, cycle: true }),
});
export const bills = pgTable("bills", {
  id: integer("id").primaryKey().generatedByDefaultAsIdentity({ name: "bill_numbers", startWith: 7, increment: 7, minValue: 7, maxValue: 700, cache: 2, cycle: false }),
});
