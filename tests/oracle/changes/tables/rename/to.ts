import { pgTable, integer, text, index } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  id: integer("id").primaryKey(),
  a: text("a").unique(),
}, (t) => [index().on(t.a)]);
