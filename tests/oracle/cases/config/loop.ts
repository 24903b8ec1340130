import { name } from "drizzle-orm";
import { index, integer, pgTable } from "drizzle-orm/pg-core";

const columns = ["x", "y", "z"] as const;
export const a = pgTable("a", { id: integer("id").primaryKey(), x: integer("x"), y: integer("y"), z: integer("z") }, (t) => columns.map((name) => index(`a_${name}`).on(t[name])));
export const b = pgTable("b", { id: integer("id").primaryKey(), x: integer("x"), y: integer("y"), z: integer("z") }, (t) => Object.fromEntries(columns.map((name) => [name, index(`b_${name}`).on(t[name])])));
