import { sql } from "drizzle-orm";
import { pgTable, integer, varchar, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: varchar("c", { length: 10 }),
}, (t) => [index("by_c").on(sql`lower(${t.c})`)]);
