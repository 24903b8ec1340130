import { pgTable, integer, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("amount"),
}, (t) => [index("i").on(t.a)]);
