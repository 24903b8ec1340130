import { relations } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** How far a book has come. */
export const bookState = pgEnum("book_state", ["draft", "published"]);

/** Someone who writes. */
export const authors = pgTable("authors", {
  id: uuid("id").primaryKey().defaultRandom(),
  /** The name on the cover, unique among authors. */
  name: text("name").notNull().unique(),
  country: text("country"),
});

/** What authors write. */
export const books = pgTable(
  "books",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    authorId: uuid("author_id")
      .notNull()
      .references(() => authors.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    state: bookState("state").notNull().default("draft"),
    updatedAt: timestamp("updated_at", { withTimezone: true })
      .notNull()
      .defaultNow()
      .$onUpdate(() => new Date()),
  },
  (t) => [index().on(t.authorId, t.title)],
);

/** What readers say. */
export const reviews = pgTable(
  "reviews",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    bookId: uuid("book_id")
      .notNull()
      .references(() => books.id, { onDelete: "cascade" }),
    /** From 1 to 5. */
    stars: integer("stars").notNull(),
  },
  (t) => [index().on(t.bookId)],
);

export const booksRelations = relations(books, ({ one, many }) => ({
  author: one(authors, { fields: [books.authorId], references: [authors.id] }),
  reviews: many(reviews),
}));
