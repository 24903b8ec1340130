import { pgTable, integer, unique } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
  b: integer("b"),
}, (t) => [unique("v").on(t.a), unique("u").on(t.b)]);
