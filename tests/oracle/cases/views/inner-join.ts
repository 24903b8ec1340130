import { eq, sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const posts = pgTable("posts", { id: integer("id").primaryKey(), userId: integer("user_id").references(() => users.id), title: text("title") });
export const titles = pgView("titles").as((qb) => qb.select({ postId: posts.id, title: posts.title, author: sql<string>`${users.name}`.as("author") }).from(posts).innerJoin(users, eq(posts.userId, users.id)));
