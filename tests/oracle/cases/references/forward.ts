import { integer, pgTable } from "drizzle-orm/pg-core";

export const comments = pgTable("comments", { id: integer("id").primaryKey(), postId: integer("post_id").references(() => posts.id) });
export const posts = pgTable("posts", { id: integer("id").primaryKey() });
