import { pgTable, integer, text, primaryKey } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  a: integer("a"),
  b: integer("b"),
  c: text("c"),
}, (t) => [primaryKey({ columns: [t.a, t.c] })]);
