import { sql } from "drizzle-orm";
import { check, index, integer, pgTable } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), n: integer("n") }, (t) => [index("a_n").on(t.n), check("a_check", sql`${t.n} > 0`)]);
export const b = pgTable("b", { id: integer("id").primaryKey(), n: integer("n") }, (t) => ({ idx: index("b_n").on(t.n), chk: check("b_check", sql`${t.n} > 0`) }));
