import { eq, sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const posts = pgTable("posts", { postId: integer("post_id").primaryKey(), userId: integer("user_id"), title: text("title") });
export const all = pgView("all_posts").as((qb) => qb.select({ post: posts.postId, name: users.name }).from(posts).leftJoin(users, eq(posts.userId, users.id)));
export const counted = pgView("counted").as((qb) =>
  qb.select({ name: users.name, posts: sql<number>`count(${posts.postId})`.as("posts") }).from(users).leftJoin(posts, eq(posts.userId, users.id)).groupBy(users.name));
