import { index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const userTable = pgTable("app_users", { key: integer("user_id").primaryKey(), mail: text("email_address").notNull().unique(), owner: integer("owned_by") }, (t) => [index().on(t.owner), unique().on(t.mail, t.owner)]);
export const postTable = pgTable("app_posts", { key: integer("post_id").primaryKey(), by: integer("author").references(() => userTable.key) });
