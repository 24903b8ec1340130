import { integer, pgMaterializedView, pgSchema, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { eq, sql } from "drizzle-orm";

export const users = pgTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const posts = pgTable("posts", { id: integer("id").primaryKey(), authorId: integer("author_id"), title: text("title") });
export const app = pgSchema("app");

// Two keys in TypeScript, one name in the database.
export const joined = pgView("joined").as((qb) =>
  qb.select({ userId: users.id, postId: posts.id }).from(users).innerJoin(posts, eq(posts.authorId, users.id)));
export const whole = app.view("whole").as((qb) => qb.select().from(users).innerJoin(posts, eq(posts.authorId, users.id)));
export const nested = pgMaterializedView("nested").as((qb) =>
  qb.select({ user: { id: users.id }, post: { id: posts.id } }).from(users).innerJoin(posts, eq(posts.authorId, users.id)));
export const named = pgView("named").as((qb) => qb.select({ id: users.id, other: sql<string>`upper(${users.name})`.as("id") }).from(users));
export const twice = pgView("twice").as((qb) => qb.select({ a: users.name, b: users.name, c: users.name }).from(users));

// These differ.
export const sound = pgView("sound").as((qb) =>
  qb.select({ userId: users.id, postId: sql<number>`${posts.id}`.as("post_id") }).from(users).innerJoin(posts, eq(posts.authorId, users.id)));
export const cased = pgView("cased").as((qb) => qb.select({ id: users.id, ID: sql<number>`1`.as("ID") }).from(users));
