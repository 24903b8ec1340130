import { index, integer, pgTable, type AnyPgColumn } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), x: integer("x") }, function (t) {
  return [index("a_x").on(t.x)];
});
function extras(t: { x: AnyPgColumn }) {
  return [index("b_x").on(t.x)];
}
export const b = pgTable("b", { id: integer("id").primaryKey(), x: integer("x") }, extras);
