import { sql } from "drizzle-orm";
import { pgTable, integer, check } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
  b: integer("b"),
}, (t) => [check("d", sql`${t.a} > 0`)]);
