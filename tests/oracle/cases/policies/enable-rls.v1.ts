import { index, integer, pgSchema, pgTable, timestamp } from "drizzle-orm/pg-core";

export const docs = pgTable.withRLS("docs", { id: integer("id").primaryKey() });
export const app = pgSchema("app");
export const notes = app.table.withRLS("notes", { id: integer("id").primaryKey(), at: timestamp("at") }, (t) => [index().on(t.at)]);
export const open = pgTable("open", { id: integer("id").primaryKey() });
