import { pgTable, integer, unique } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
}, (t) => [unique("u").on(t.a)]);
