import { desc, eq, sql } from "drizzle-orm";
import { integer, pgTable, pgView } from "drizzle-orm/pg-core";

export const users = pgTable("users", { userId: integer("user_id").primaryKey() });
export const posts = pgTable("posts", { postId: integer("post_id").primaryKey(), author: integer("author") });
export const left = pgView("left_lateral").as((qb) => {
  const last = qb.select({ post: posts.postId }).from(posts).where(eq(posts.author, users.userId)).orderBy(desc(posts.postId)).limit(1).as("last");
  return qb.select({ user: users.userId, post: last.post }).from(users).leftJoinLateral(last, sql`true`);
});
export const inner = pgView("inner_lateral").as((qb) => {
  const last = qb.select({ post: posts.postId }).from(posts).where(eq(posts.author, users.userId)).limit(1).as("last");
  return qb.select({ user: users.userId }).from(users).innerJoinLateral(last, sql`true`);
});
export const cross = pgView("cross_lateral").as((qb) => {
  const all = qb.select({ post: posts.postId }).from(posts).where(eq(posts.author, users.userId)).as("all_posts");
  return qb.select({ user: users.userId }).from(users).crossJoinLateral(all);
});
