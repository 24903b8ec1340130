import { integer, pgTable } from "drizzle-orm/pg-core";

// Two references of one column: both exist.
export const a = pgTable("a", { id: integer("id").primaryKey() });
export const b = pgTable("b", { id: integer("id").primaryKey() });
export const both = pgTable("both", { id: integer("id").primaryKey().references(() => a.id).references(() => b.id) });
