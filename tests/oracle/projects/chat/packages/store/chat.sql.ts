import { pgSchema } from "drizzle-orm/pg-core";

export const chat = pgSchema("chat");
export const channelKind = chat.enum("channel_kind", ["public", "private", "direct"]);
export const presence = chat.enum("presence", ["online", "away", "offline"]);
