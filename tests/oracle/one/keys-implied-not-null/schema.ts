import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const implied = pgTable("implied", {
  a: integer("a"),
  b: text("b"),
  c: text("c"),
}, (t) => [primaryKey({ columns: [t.a, t.b] })]);
