import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

const name = text("name").notNull();
const idColumn = integer("id").primaryKey();
export const a = pgTable("a", { id: idColumn, name });
export const b = pgTable("b", { id: integer("id").primaryKey(), title: varchar("title", { length: 5 }), name });
