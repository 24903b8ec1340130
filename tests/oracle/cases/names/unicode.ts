import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const größen = pgTable("größen", { größe: integer("größe").primaryKey(), название: text("название"), 名前: text("名前").unique() }, (t) => [index().on(t.название)]);
export const emoji = pgTable("🚀", { id: integer("id").primaryKey(), "✓": boolean("✓") });
