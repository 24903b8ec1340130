import { name } from "drizzle-orm";
import { index, integer, pgTable } from "drizzle-orm/pg-core";

const prefix = "app";
const tableName = (name: string) => `${prefix}_${name}` as const;
export const users = pgTable(tableName("users"), { id: integer("id").primaryKey() });
export const posts = pgTable(`${prefix}_posts`, { id: integer(`${prefix}_id`).primaryKey(), user: integer("user").references(() => users.id) }, (t) => [index(`${prefix}_posts_user_idx`).on(t.user)]);
