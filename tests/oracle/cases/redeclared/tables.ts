import { boolean, check, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const first = pgTable("picks", { id: integer("id").primaryKey(), title: text("title").unique(), gone: boolean("gone") }, (t) => [index("by_title").on(t.title)]);
export const other = pgTable("other", { id: integer("id").primaryKey() });
export const second = pgTable("picks", { id: integer("id"), title: text("title").notNull().unique() }, (t) => [check("known", sql`${t.id} > 0`), unique("both").on(t.id, t.title)]);
export const refers = pgTable("refers", { title: text("title").references(() => second.title) });
