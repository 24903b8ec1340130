import { index, integer, pgTable, uniqueIndex } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a"), b: integer("b") }, (t) => ({
  aIdx: index("rows_a").on(t.a),
  bIdx: uniqueIndex("rows_b").on(t.b.desc()),
  unnamed: index().on(t.a, t.b),
}));
