import { integer, pgTable, text } from "drizzle-orm/pg-core";

const base = <T extends string>(name: T) => ({ id: integer("id").primaryKey(), name: text(name).notNull().unique() });
export const a = pgTable("a", base("a_name"));
export const b = pgTable("b", { ...base("b_name"), aId: integer("a_id").references(() => a.id) });
