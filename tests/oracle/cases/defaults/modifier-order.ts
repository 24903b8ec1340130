import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const orders = pgTable("modifier_orders", {
  a: integer("a").default(1).notNull().primaryKey(),
  b: text("b").unique().default("x").notNull(),
  c: text("c").notNull().unique().default("y"),
  d: timestamp("d").notNull().$type<Date>().defaultNow(),
  e: integer("e").references(() => orders.a).default(1).notNull(),
});
