import { sql } from "drizzle-orm";
import { pgTable, integer, check } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: integer("c"),
}, (t) => [check("positive", sql`${t.c} > 0`)]);
