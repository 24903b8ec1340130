import { sql } from "drizzle-orm";
import { pgTable, integer, text, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: text("c"),
}, (t) => [index("by_c").on(sql`lower(${t.c})`)]);
