import { defineRelations } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const posts = pgTable("posts", { id: integer("id").primaryKey(), authorId: integer("author_id"), editorId: integer("editor_id") });
export const all = defineRelations({ users, posts }, (r) => ({
  users: {
    written: r.many.posts({ alias: "author" }),
    edited: r.many.posts({ alias: "editor" }),
  },
  posts: {
    author: r.one.users({ from: r.posts.authorId, to: r.users.id, alias: "author", optional: false }),
    editor: r.one.users({ from: [r.posts.editorId], to: [r.users.id], alias: "editor" }),
  },
}));
