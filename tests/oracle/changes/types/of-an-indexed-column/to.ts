import { pgTable, integer, bigint, index } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: bigint("c", { mode: "number" }),
}, (t) => [index("by_c").on(t.c.desc())]);
