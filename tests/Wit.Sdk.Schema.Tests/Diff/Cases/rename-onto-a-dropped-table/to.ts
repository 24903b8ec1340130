import { index, integer, pgTable, pgView, serial, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const users = pgTable("users", { id: serial("id").primaryKey(), name: text("name").unique(), n: integer("n").generatedAlwaysAsIdentity() }, (t) => [index().on(t.name)]);
export const posts = pgTable("posts", { id: integer("id"), userId: integer("new_user_id").references(() => users.id) });
export const names = pgView("names", { name: text("name") }).as(sql`select name from users`);
