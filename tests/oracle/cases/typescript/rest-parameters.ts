import { name } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

const named = (prefix: string, ...names: string[]) => Object.fromEntries(names.map((name) => [name, text(`${prefix}_${name}`)]));
const all = (...columns: Record<string, unknown>[]) => Object.assign({}, ...columns) as Record<string, never>;
export const rows = pgTable("rows", { id: integer("id").primaryKey(), ...named("x", "a", "b"), ...all(named("y", "c"), named("z", "d")) });
