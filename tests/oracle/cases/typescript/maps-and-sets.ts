import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

const unique2 = [...new Set(["a", "b", "a"])];
const lookUp = new Map([["x", 10], ["y", 20]]);
export const kind = pgEnum("kind", unique2 as [string, ...string[]]);
export const rows = pgTable("rows", { id: integer("id").primaryKey(), kind: kind("kind"), size: integer("size").default(lookUp.get("y")!), count: integer("count").default(lookUp.size) });
