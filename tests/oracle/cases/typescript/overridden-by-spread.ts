import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

const base = { id: integer("id").primaryKey(), name: text("name"), note: text("note") };
export const a = pgTable("a", { ...base, name: varchar("name", { length: 10 }).notNull() });
export const b = pgTable("b", { note: text("note").notNull(), ...base });
