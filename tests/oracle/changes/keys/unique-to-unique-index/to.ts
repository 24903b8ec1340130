import { pgTable, integer, uniqueIndex } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
}, (t) => [uniqueIndex("u").on(t.a)]);
