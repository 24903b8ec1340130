import { pgTable, integer, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: integer("c"),
}, (t) => [index("by_c").on(t.c.desc())]);
