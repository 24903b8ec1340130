import { integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

const columns: Record<string, ReturnType<typeof text>> = {};
for (const name of ["a", "b", "c"]) columns[name] = text(name);
columns.d = text("d");
const labels: string[] = [];
labels.push("x", "y");
labels.unshift("w");
export const label = pgEnum("label", labels as [string, ...string[]]);
export const rows = pgTable("rows", { id: integer("id").primaryKey(), ...columns });
