import { pgTable, text, uuid } from "drizzle-orm/pg-core";
export const before = pgTable("before", { id: uuid("id").primaryKey() });
export const comma = pgTable("comma", {
  id: uuid("id").primaryKey()
  name: text("name"),
});
export const paren = pgTable("paren", {
  id: uuid("id".primaryKey(),
  name: text("name"),
});
export const after = pgTable("after", { id: uuid("id").primaryKey() });
export const string = pgTable("string", { id: uuid("id) });
export const last = pgTable("last", { id: uuid("id").primaryKey().references(() => paren.id) });
export const open = pgTable("open", {
  id: uuid("id"),
