import { char, integer, pgTable } from "drizzle-orm/pg-core";

export const currencies = pgTable("currencies", { id: integer("id").primaryKey(), code: char("code", { length: 3 }).notNull().unique() });
export const prices = pgTable("prices", { id: integer("id").primaryKey(), currency: char("currency", { length: 3 }).notNull().references(() => currencies.code) });
