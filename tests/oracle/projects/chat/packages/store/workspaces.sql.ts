import { integer, jsonb, text, timestamp, uniqueIndex, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { chat, channelKind } from "./chat.sql.js";
import { users } from "./people.sql.js";

export const workspaces = chat.table("workspaces", {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  domain: text().unique("workspaces_domain"),
  ownerId: uuid().references((): AnyPgColumn => users.id, { onDelete: "set null" }),
  retentionDays: integer().default(90),
  features: jsonb().$type<{ calls?: boolean }>().default({ calls: true }),
});

export const channels = chat.table("channels", {
  id: uuid().primaryKey().defaultRandom(),
  workspaceId: uuid().notNull().references(() => workspaces.id, { onDelete: "cascade" }),
  kind: channelKind().notNull().default("public"),
  name: text().notNull(),
  topic: text(),
  archivedAt: timestamp({ withTimezone: true }),
}, (t) => [uniqueIndex("channels_name").on(t.workspaceId, t.name)]);
