import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a"), b: text("b") }, (t) => ({
  both: unique().on(t.a, t.b),
  named: unique("rows_b_once").on(t.b),
}));
