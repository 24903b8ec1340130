import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

export const one = pgTable("one", { a: uuid("id").primaryKey(), between: text("between"), b: integer("id").notNull() });
export const two = pgTable("two", { a: integer("id"), b: integer("id").primaryKey(), c: text("c"), d: text("c").default("d") });
