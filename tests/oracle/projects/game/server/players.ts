import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, jsonb, pgEnum, pgTable, primaryKey, smallint, text, timestamp, unique, uuid, varchar } from "drizzle-orm/pg-core";
import { classes, fib, MAX_LEVEL, slots } from "./rules";

export const playerClass = pgEnum("player_class", [...classes] as [string, ...string[]]);
export const slot = pgEnum("slot", Array.from(slots.keys()) as [string, ...string[]]);

export const players = pgTable("players", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: varchar("name", { length: fib(8) }).notNull().unique(),
  playerClass: playerClass("class").notNull(),
  level: smallint("level").notNull().default(1),
  gold: bigint("gold", { mode: "number" }).notNull().default(fib(12)),
  stats: jsonb("stats").notNull().default({ strength: 5, luck: slots.get("hand") ?? 0, slow: false, title: null }),
  online: boolean("online").notNull().default(false),
  seen: timestamp("seen", { withTimezone: true }),
}, (t) => [check("players_level", sql`${t.level} between 1 and ${sql.raw(String(MAX_LEVEL))}`), index("players_rank").on(t.level.desc(), t.gold.desc())]);

export const guilds = pgTable("guilds", { id: uuid("id").primaryKey().defaultRandom(), tag: varchar("tag", { length: 5 }).notNull().unique(), leaderId: uuid("leader_id").notNull().references(() => players.id) });
export const guildMembers = pgTable("guild_members", { guildId: uuid("guild_id").notNull().references(() => guilds.id, { onDelete: "cascade" }), playerId: uuid("player_id").primaryKey().references(() => players.id, { onDelete: "cascade" }), rank: text("rank").default("recruit") }, (t) => [index().on(t.guildId)]);
export const items = pgTable("items", { id: integer("id").primaryKey().generatedAlwaysAsIdentity(), name: text("name").notNull().unique("items_name", { nulls: "not distinct" }), slot: slot("slot"), power: integer("power").notNull().default(0) });
export const inventory = pgTable("inventory", { playerId: uuid("player_id").notNull().references(() => players.id, { onDelete: "cascade" }), itemId: integer("item_id").notNull().references(() => items.id), count: integer("count").notNull().default(1), worn: boolean("worn").notNull().default(false) }, (t) => [primaryKey({ columns: [t.playerId, t.itemId] }), index().on(t.itemId)]);
export const friendships = pgTable("friendships", { a: uuid("a").notNull().references(() => players.id, { onDelete: "cascade" }), b: uuid("b").notNull().references(() => players.id, { onDelete: "cascade" }) }, ({ a, b }) => [unique("friendships_once").on(a, b), check("friendships_order", sql`${a} <> ${b}`)]);
