import { relations } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const posts = pgTable("posts", { id: integer("id").primaryKey(), authorId: integer("author_id"), editorId: integer("editor_id") });
export const usersRelations = relations(users, ({ many }) => ({
  written: many(posts, { relationName: "author" }),
  edited: many(posts, { relationName: "editor" }),
}));
export const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id], relationName: "author" }),
  editor: one(users, { fields: [posts.editorId], references: [users.id], relationName: "editor" }),
}));
