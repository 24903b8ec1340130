import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a"), b: integer("b") }, (t) => [
  index("ordered").using("btree", t.a.asc(), t.b.desc().nullsLast()),
  index("pattern").using("btree", t.a.asc().op("text_pattern_ops"), t.b),
]);
