import { index, integer, pgTable, text, type AnyPgColumn } from "drizzle-orm/pg-core";

export const select = pgTable("select", {
  order: integer("order").primaryKey(),
  group: text("group").notNull().unique(),
  user: text("user"),
  table: integer("table").references((): AnyPgColumn => select.order),
  limit: integer("limit").default(1),
  default: text("default"),
}, (t) => [index().on(t.user), index("where").on(t.limit)]);
