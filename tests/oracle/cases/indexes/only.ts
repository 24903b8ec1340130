import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a"), b: text("b") }, (t) => [
  index("only_a").onOnly(t.a),
  uniqueIndex("only_b").onOnly(t.b.desc()),
]);
