import { index, integer, pgSchema, pgTable, timestamp } from "drizzle-orm/pg-core";

export const docs = pgTable("docs", { id: integer("id").primaryKey() }).enableRLS();
export const app = pgSchema("app");
export const notes = app.table("notes", { id: integer("id").primaryKey(), at: timestamp("at") }, (t) => [index().on(t.at)]).enableRLS();
export const open = pgTable("open", { id: integer("id").primaryKey() });
