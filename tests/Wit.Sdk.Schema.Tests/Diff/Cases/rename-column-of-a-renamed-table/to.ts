import { integer, pgSchema, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const fresh = pgSchema("fresh");
export const people = fresh.table("people", { key: integer("key").primaryKey().generatedAlwaysAsIdentity(), name: text("name").unique() });
export const logs = fresh.table("logs", { userId: integer("user_id").references(() => people.key, { onDelete: "cascade" }) });
export const names = pgView("names", { name: text("name") }).as(sql`select name from fresh.people`);
