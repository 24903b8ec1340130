import { sql } from "drizzle-orm";
import { pgTable, pgEnum, integer, index } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b", "c"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
}, (t) => [index("by_m").on(t.m), index("some").on(t.id).where(sql`m = 'a'`)]);
