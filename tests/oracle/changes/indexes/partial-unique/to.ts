import { sql } from "drizzle-orm";
import { pgTable, integer, text, jsonb, uniqueIndex } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
  b: integer("b"),
  s: text("s"),
  j: jsonb("j"),
}, (t) => [uniqueIndex("u").on(t.a).where(sql`${t.b} is null`)]);
