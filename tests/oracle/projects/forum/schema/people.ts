import { boolean, integer, pgTable, primaryKey, text, uniqueIndex, varchar } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { indexesOn, refersTo, withId, withTimes } from "../lib/build";

export const groups = pgTable("groups", withId({ name: varchar("name", { length: 50 }).notNull().unique(), color: varchar("color", { length: 7 }).default("#888888") }));

export const accounts = pgTable("accounts", withId(withTimes({
  nick: varchar("nick", { length: 30 }).notNull(),
  mail: text("mail").notNull().unique(),
  karma: integer("karma").notNull().default(0),
  signature: text("signature"),
  trusted: boolean("trusted").notNull().default(false),
  groupId: refersTo("group_id", () => groups.id, "set null"),
}, "created_at", "last_visit", "banned_until")), (t) => [uniqueIndex("accounts_nick_lower").on(sql`lower(${t.nick})`), ...indexesOn("accounts", t.groupId)]);

export const follows = pgTable("follows", {
  followerId: refersTo("follower_id", () => accounts.id),
  followedId: refersTo("followed_id", () => accounts.id),
}, (t) => [primaryKey({ columns: [t.followerId, t.followedId], name: "follows_pk" }), ...indexesOn("follows", t.followedId)]);

export const badges = pgTable("badges", withId({ title: text("title").notNull(), icon: text("icon"), points: integer("points").default(10) }));
export const awarded = pgTable("awarded", withTimes({
  accountId: refersTo("account_id", () => accounts.id),
  badgeId: refersTo("badge_id", () => badges.id, "restrict"),
}, "awarded_at"), (t) => [primaryKey({ columns: [t.accountId, t.badgeId] })]);
