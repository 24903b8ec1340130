import { boolean, index, text, uniqueIndex, varchar } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { link, model } from "~/models/base";

export const users = model("users", {
  handle: varchar("handle", { length: 30 }).notNull().unique(),
  bio: text("bio").default(""),
  isPrivate: boolean("is_private").notNull().default(false),
});

export const blocks = model("blocks", { blockerId: link("blocker_id", () => users.id), blockedId: link("blocked_id", () => users.id) }, (t: any) => [
  uniqueIndex("blocks_once").on(t.blockerId, t.blockedId),
  index("blocks_reverse").on(t.blockedId),
]);

export const follows = model("follows", { followerId: link("follower_id", () => users.id), followeeId: link("followee_id", () => users.id), muted: boolean("muted").default(false) }, (t: any) => [
  uniqueIndex("follows_once").on(t.followerId, t.followeeId),
  index("follows_audible").on(t.followeeId).where(sql`not ${t.muted}`),
]);
