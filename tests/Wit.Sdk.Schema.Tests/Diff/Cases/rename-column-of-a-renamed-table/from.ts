import { integer, pgSchema, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const old = pgSchema("old");
export const users = pgTable("users", { id: integer("id").primaryKey().generatedAlwaysAsIdentity(), name: text("name").unique() });
export const logs = old.table("logs", { userId: integer("user_id").references(() => users.id, { onDelete: "cascade" }) });
export const names = pgView("names", { name: text("name") }).as(sql`select name from users`);
