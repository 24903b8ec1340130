import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { chat } from "../chat.sql.js";
import * as people from "../people.sql.js";
import { channels } from "../workspaces.sql.js";

const snowflake = <T extends string>(name: T) => bigint(name, { mode: "bigint" });

export const messageIds = chat.sequence("message_ids", { startWith: 1, increment: 1, cache: 50 });

export const messages = chat.table("messages", {
  id: snowflake("id").primaryKey().default(sql`nextval('chat.message_ids')`),
  channelId: uuid("channel_id").notNull().references(() => channels.id, { onDelete: "cascade" }),
  authorId: uuid("author_id").references(() => people.users.id, { onDelete: "set null" }),
  threadId: snowflake("thread_id"),
  body: text("body").notNull(),
  blocks: jsonb("blocks"),
  sentAt: timestamp("sent_at", { withTimezone: true, precision: 6 }).notNull().defaultNow(),
  editedAt: timestamp("edited_at", { withTimezone: true }),
}, (t) => [
  foreignKey({ columns: [t.threadId], foreignColumns: [t.id], name: "messages_thread" }).onDelete("cascade"),
  index("messages_in_channel").on(t.channelId, t.sentAt.desc()),
  index("messages_in_thread").on(t.threadId).where(sql`${t.threadId} is not null`),
  index("messages_search").using("gin", sql`to_tsvector('simple', ${t.body})`).with({ fastupdate: false }),
]);

export const reactions = chat.table("reactions", {
  messageId: snowflake("message_id").notNull().references(() => messages.id, { onDelete: "cascade" }),
  userId: uuid("user_id").notNull().references(() => people.users.id, { onDelete: "cascade" }),
  emoji: text("emoji").notNull(),
}, (t) => [primaryKey({ columns: [t.messageId, t.userId, t.emoji] })]);

export const readMarkers = chat.table("read_markers", {
  channelId: uuid("channel_id").notNull().references(() => channels.id, { onDelete: "cascade" }),
  userId: uuid("user_id").notNull().references(() => people.users.id, { onDelete: "cascade" }),
  lastRead: snowflake("last_read"),
}, (t) => [primaryKey({ columns: [t.channelId, t.userId] }), index().on(t.userId)]);

/** Outside of the schema, since another service writes it. */
export const outbox = pgTable("chat_outbox", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity({ name: "chat_outbox_ids", startWith: 100, cache: 10 }),
  topic: text().notNull(),
  payload: jsonb().notNull(),
  createdAt: timestamp("created_at").defaultNow().notNull(),
});
