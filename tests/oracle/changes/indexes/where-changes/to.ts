import { sql } from "drizzle-orm";
import { pgTable, integer, text, jsonb, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
  b: integer("b"),
  s: text("s"),
  j: jsonb("j"),
}, (t) => [index("i").on(t.a).where(sql`${t.b} > 1`)]);
