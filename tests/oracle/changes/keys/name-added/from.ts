import { pgTable, integer, primaryKey } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  a: integer("a"),
  b: integer("b"),
}, (t) => [primaryKey({ columns: [t.a, t.b] })]);
