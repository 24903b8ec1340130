import { relations, sql } from "drizzle-orm";
import { boolean, index, integer, pgEnum, pgTable, primaryKey, text, timestamp, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** Where a post stands. */
export const postStateEnum = pgEnum("post_state", ["draft", "in_review", "published"]);

/**
 * Someone who writes.
 * @entity Writer
 */
export const authors = pgTable("authors", {
  id: uuid("id").primaryKey().defaultRandom(),
  /** The name in URLs, such as `ann-lee`. */
  handle: text("handle").notNull().unique(),
  email: text("email").notNull(),
  /** @secret */
  passwordHash: text("password_hash"),
  isActive: boolean("is_active").notNull().default(true),
}, (t) => [uniqueIndex("authors_email_key").on(t.email), uniqueIndex("authors_lower_handle").on(sql`lower(${t.handle})`)]);

/** A text & its <state>. */
export const posts = pgTable("posts", {
  id: uuid("id").primaryKey().defaultRandom(),
  authorId: uuid("author_id").notNull().references(() => authors.id, { onDelete: "cascade" }),
  number: integer("number").notNull(),
  title: text("title").notNull(),
  state: postStateEnum("state").notNull().default("draft"),
  language: text("language", { enum: ["de", "en", "pt-BR"] }).notNull().default("en"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
}, (t) => [unique().on(t.authorId, t.number), index().on(t.authorId, t.state, t.createdAt.desc())]);

export const postTags = pgTable("post_tags", {
  postId: uuid("post_id").notNull().references(() => posts.id, { onDelete: "cascade" }),
  /** @deprecated use topics */
  tag: text("tag").notNull(),
}, (t) => [primaryKey({ columns: [t.postId, t.tag] })]);

export const postsRelations = relations(posts, ({ one, many }) => ({
  author: one(authors, { fields: [posts.authorId], references: [authors.id] }),
  tags: many(postTags),
}));
