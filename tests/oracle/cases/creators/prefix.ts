import { name } from "drizzle-orm";
import { index, integer, pgTableCreator, text } from "drizzle-orm/pg-core";

const table = pgTableCreator((name) => `app_${name}`);
export const users = table("users", { id: integer("id").primaryKey(), name: text("name").unique() });
export const posts = table("posts", { id: integer("id").primaryKey(), userId: integer("user_id").references(() => users.id) }, (t) => [index().on(t.userId)]);
