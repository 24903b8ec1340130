import { pgTable, integer, index } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  id: integer("id").primaryKey(),
  a: integer("a"),
}, (t) => [index().on(t.a)]);
