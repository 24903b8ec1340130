import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id").primaryKey() });
export const b = pgTable("b", { code: text("code").primaryKey(), name: text("name") });
export const c = pgTable("c", { id: uuid("id").notNull().primaryKey() });
