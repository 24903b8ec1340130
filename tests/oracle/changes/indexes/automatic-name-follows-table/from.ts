import { pgTable, integer, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
}, (t) => [index().on(t.a)]);
