import { index, integer, pgTable, pgView, serial, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const users = pgTable("users", { id: serial("id").primaryKey(), name: text("name").unique(), n: integer("n").generatedAlwaysAsIdentity() }, (t) => [index("users_by_name").on(t.name)]);
export const usersV2 = pgTable("users_v2", { id: serial("id").primaryKey(), name: text("name").unique(), n: integer("n").generatedAlwaysAsIdentity() }, (t) => [index().on(t.name)]);
export const posts = pgTable("posts", { id: integer("id"), userId: integer("user_id").references(() => users.id), newUserId: integer("new_user_id").references(() => usersV2.id) });
export const names = pgView("names", { name: text("name") }).as(sql`select name from users`);
