import { index, integer, pgTable, uniqueIndex } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey(), x: integer("x"), y: integer("y") }, ({ x, y }) => [index("a_x").on(x), index("a_y").on(y.desc())]);
export const b = pgTable("b", { id: integer("id").primaryKey(), x: integer("x") }, ({ x: column }) => ({ idx: uniqueIndex("b_x").on(column) }));
