import { eq } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { userId: integer("user_id").primaryKey(), name: text("name") });
export const posts = pgTable("posts", { postId: integer("post_id").primaryKey(), author: integer("author") });
export const nested = pgView("nested").as((qb) => qb.select({ user: { id: users.userId, name: users.name }, post: posts.postId }).from(users).innerJoin(posts, eq(posts.author, users.userId)));
export const whole = pgView("whole").as((qb) => qb.select({ users, post: posts.postId }).from(users).leftJoin(posts, eq(posts.author, users.userId)));
