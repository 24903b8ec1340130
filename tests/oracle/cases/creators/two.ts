import { name } from "drizzle-orm";
import { integer, pgTableCreator } from "drizzle-orm/pg-core";

const one = pgTableCreator((name) => `one_${name}`);
const two = pgTableCreator((name) => `${name}_two`);
export const a = one("rows", { id: integer("id").primaryKey() });
export const b = two("rows", { id: integer("id").primaryKey(), a: integer("a").references(() => a.id, { onDelete: "cascade" }) });
