import { index, integer, pgTable, unique } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), x: integer("x"), y: integer("y") }, (t) => {
  const columns = [t.x, t.y] as const;
  return [index("a_both").on(...columns), unique("a_once").on(t.x)];
});
export const b = pgTable("b", { id: integer("id").primaryKey(), x: integer("x") }, (table) => {
  return {
    xIdx: index("b_x").on(table.x),
  };
});
