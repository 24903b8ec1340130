import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const one = pgTable("one", { id: integer("id").notNull() }, (t) => [primaryKey({ columns: [t.id] })]);
export const named = pgTable("named", { id: integer("id") }, (t) => [primaryKey({ columns: [t.id], name: "named_id" })]);
