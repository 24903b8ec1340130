import { integer, pgEnum, pgTable, text, varchar } from "drizzle-orm/pg-core";

const lengths = { name: 10, title: 20 };
const columns = Object.fromEntries(Object.entries(lengths).map(([key, length]) => [key, varchar(key, { length })]));
export const rows = pgTable("rows", { id: integer("id").primaryKey(), ...columns });
export const kinds = pgEnum("kinds", Object.keys(lengths) as [string, ...string[]]);
export const assigned = pgTable("assigned", Object.assign({ id: integer("id").primaryKey() }, { text: text("text") }));
