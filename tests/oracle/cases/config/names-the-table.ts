import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, uniqueIndex } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), x: integer("x") }, (t) => [index("a_x").on(t.x), check("a_check", sql`${a.x} > 0`)]);
export const b = pgTable("b", { id: integer("id").primaryKey(), x: integer("x") }, (t) => ({ idx: uniqueIndex("b_x").on(t.x, t.id), chk: check("b_check", sql`${b.id} > 1`) }));
