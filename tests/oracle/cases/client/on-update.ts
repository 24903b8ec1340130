import { sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).defaultNow().notNull().$onUpdate(() => new Date()),
  text: timestamp("text", { mode: "string" }).$onUpdateFn(() => new Date().toISOString()),
  version: integer("version").notNull().default(1).$onUpdate(() => sql`version + 1`),
  touched: text("touched").$onUpdateFn((): string => "yes"),
});
