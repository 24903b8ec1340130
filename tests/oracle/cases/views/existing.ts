import { integer, pgMaterializedView, pgView, text } from "drizzle-orm/pg-core";

export const there = pgView("there", { id: integer("id").primaryKey(), name: text("name").notNull() }).existing();
export const stored = pgMaterializedView("stored", { id: integer("id") }).existing();
