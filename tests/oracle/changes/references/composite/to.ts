import { pgTable, integer, primaryKey, foreignKey } from "drizzle-orm/pg-core";

export const pairs = pgTable("pairs", {
  a: integer("a"),
  b: integer("b"),
}, (t) => [primaryKey({ columns: [t.a, t.b] })]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  x: integer("x"),
  y: integer("y"),
}, (t) => [foreignKey({ columns: [t.x, t.y], foreignColumns: [pairs.a, pairs.b] }).onDelete("cascade")]);
