import { pgTable, integer, primaryKey } from "drizzle-orm/pg-core";

export const pairs = pgTable("pairs", {
  a: integer("a"),
  b: integer("b"),
}, (t) => [primaryKey({ columns: [t.a, t.b] })]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  x: integer("x"),
  y: integer("y"),
});
