import { integer, pgTable, text } from "drizzle-orm/pg-core";

// One column object in two tables: what the first does to it, the second has too.
const label = text();
const count = integer("count");

export const first = pgTable("first", { id: integer("id").primaryKey(), label: label.notNull(), count });
export const second = pgTable("second", { id: integer("id").primaryKey(), label, count: count.unique() });
