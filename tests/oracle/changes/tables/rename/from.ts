import { pgTable, integer, text, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: text("a").unique(),
}, (t) => [index().on(t.a)]);
