import { boolean, index, inet, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
import { chat, presence } from "./chat.sql.js";
import { workspaces } from "./workspaces.sql.js";

export const users = chat.table("users", {
  id: uuid().primaryKey().defaultRandom(),
  workspaceId: uuid().notNull().references(() => workspaces.id, { onDelete: "cascade" }),
  nick: varchar({ length: 32 }).notNull(),
  statusText: text(),
  presence: presence().notNull().default("offline"),
  isBot: boolean().notNull().default(false),
  lastSeenAt: timestamp({ withTimezone: true }),
}, (t) => [index("users_of_workspace").on(t.workspaceId, t.nick)]);

export const devices = chat.table("devices", {
  id: uuid().primaryKey().defaultRandom(),
  userId: uuid().notNull().references(() => users.id, { onDelete: "cascade" }),
  pushToken: text().notNull().unique(),
  platform: text({ enum: ["ios", "android", "web"] }).notNull(),
  lastAddress: inet(),
});
