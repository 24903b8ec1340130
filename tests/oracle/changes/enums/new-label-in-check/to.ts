import { sql } from "drizzle-orm";
import { pgTable, pgEnum, integer, check } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b", "c"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
}, (t) => [check("k", sql`m <> 'c'`)]);
