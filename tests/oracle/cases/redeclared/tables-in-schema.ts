import { integer, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const a = app.table("things", { id: integer("id").primaryKey() });
export const b = pgTable("things", { id: integer("id").primaryKey(), only: text("only") });
export const c = app.table("things", { key: text("key").primaryKey() });
export const d = app.table("things", { key: text("key").primaryKey(), last: text("last") });
