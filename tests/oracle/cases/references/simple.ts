import { integer, pgTable } from "drizzle-orm/pg-core";

export const authors = pgTable("authors", { id: integer("id").primaryKey() });
export const books = pgTable("books", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull().references(() => authors.id),
  editorId: integer("editor_id").references(() => authors.id),
});
