import { eq, exists, inArray, notExists, notInArray, sql } from "drizzle-orm";
import { integer, pgTable, pgView } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const posts = pgTable("posts", { id: integer("id").primaryKey(), userId: integer("user_id") });
export const writers = pgView("writers").as((qb) => qb.select().from(users).where(exists(qb.select({ one: sql`1` }).from(posts).where(eq(posts.userId, users.id)))));
export const silent = pgView("silent").as((qb) => qb.select().from(users).where(notExists(qb.select({ one: sql`1` }).from(posts).where(eq(posts.userId, users.id)))));
export const listed = pgView("listed").as((qb) => qb.select().from(users).where(inArray(users.id, qb.select({ id: posts.userId }).from(posts))));
export const unlisted = pgView("unlisted").as((qb) => qb.select().from(users).where(notInArray(users.id, qb.select({ id: posts.userId }).from(posts))));
