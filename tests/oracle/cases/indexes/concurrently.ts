import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a"), b: text("b") }, (t) => [
  index("slow").on(t.a).concurrently(),
  uniqueIndex("slow_unique").on(t.b).concurrently(),
]);
