import { relations, sql } from "drizzle-orm";
import { boolean, check, integer, pgEnum, pgTable, primaryKey, smallint, text, unique, varchar } from "drizzle-orm/pg-core";
import { indexesOn, refersTo, withId, withTimes } from "../lib/build";
import { accounts } from "./people";

export const reportState = pgEnum("report_state", ["open", "upheld", "dismissed"]);

export const boards = pgTable("boards", withId({
  slug: varchar("slug", { length: 60 }).notNull().unique("boards_slug"),
  title: text("title").notNull(),
  parentId: refersTo("parent_id", () => boards.id, "set null"),
  sort: smallint("sort").notNull().default(0),
  readOnly: boolean("read_only").notNull().default(false),
}), (t) => indexesOn("boards", t.parentId));

export const threads = pgTable("threads", withId(withTimes({
  boardId: refersTo("board_id", () => boards.id),
  authorId: refersTo("author_id", () => accounts.id, "set null"),
  subject: varchar("subject", { length: 200 }).notNull(),
  pinned: boolean("pinned").notNull().default(false),
  locked: boolean("locked").notNull().default(false),
  replies: integer("replies").notNull().default(0),
}, "created_at", "bumped_at")), (t) => [...indexesOn("threads", t.boardId, t.authorId), check("threads_replies", sql`${t.replies} >= 0`)]);

export const posts = pgTable("posts", withId(withTimes({
  threadId: refersTo("thread_id", () => threads.id),
  authorId: refersTo("author_id", () => accounts.id, "set null"),
  replyTo: refersTo("reply_to", () => posts.id, "set null"),
  body: text("body").notNull(),
  score: integer("score").notNull().default(0),
}, "created_at", "edited_at")), (t) => indexesOn("posts", t.threadId, t.authorId, t.replyTo));

export const votes = pgTable("votes", {
  postId: refersTo("post_id", () => posts.id),
  accountId: refersTo("account_id", () => accounts.id),
  value: smallint("value").notNull().default(1),
}, (t) => ({ pk: primaryKey({ columns: [t.postId, t.accountId] }), range: check("votes_value", sql`${t.value} in (-1, 1)`) }));

export const reports = pgTable("reports", withId(withTimes({
  postId: refersTo("post_id", () => posts.id),
  reporterId: refersTo("reporter_id", () => accounts.id),
  reason: text("reason").notNull(),
  state: reportState("state").notNull().default("open"),
}, "created_at", "closed_at")), (t) => [unique().on(t.postId, t.reporterId), ...indexesOn("reports", t.reporterId)]);

export const tags = pgTable("tags", { name: varchar("name", { length: 24 }).primaryKey(), hint: text("hint") });
export const threadTags = pgTable("thread_tags", {
  threadId: refersTo("thread_id", () => threads.id),
  tag: varchar("tag", { length: 24 }).notNull().references(() => tags.name, { onUpdate: "cascade", onDelete: "cascade" }),
}, (t) => [primaryKey({ columns: [t.threadId, t.tag] })]);

export const threadsRelations = relations(threads, ({ one, many }) => ({
  board: one(boards, { fields: [threads.boardId], references: [boards.id] }),
  author: one(accounts, { fields: [threads.authorId], references: [accounts.id] }),
  posts: many(posts),
}));
export const postsRelations = relations(posts, ({ one, many }) => ({
  thread: one(threads, { fields: [posts.threadId], references: [threads.id] }),
  parent: one(posts, { fields: [posts.replyTo], references: [posts.id], relationName: "answers" }),
  answers: many(posts, { relationName: "answers" }),
}));
