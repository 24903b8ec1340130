import { sql } from "drizzle-orm";
import { index, integer, jsonb, line, pgTable, point, primaryKey, serial, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { players } from "./players";
import { nextCode } from "./rules";

const zone = (name: string) => ({ code: nextCode(), name });
const zones = [zone("Meadow"), zone("Cave")];

export const zonesTable = pgTable("zones", { code: text("code").primaryKey().default(zones[0].code), name: text("name").notNull().default(zones.at(-1)!.name), border: line("border", { mode: "abc" }) });
export const spawns = pgTable("spawns", { id: serial("id").primaryKey(), zone: text("zone").notNull().references(() => zonesTable.code, { onDelete: "cascade" }), at: point("at").notNull(), creature: text("creature").notNull() }, (t) => [index("spawns_at").using("gist", t.at), index().on(t.zone)]);
export const quests = pgTable("quests", { id: serial("id").primaryKey(), title: text("title").notNull(), reward: jsonb("reward").default({ gold: 10 }), minimumLevel: integer("minimum_level").default(1), follows: integer("follows").references((): any => quests.id) });
export const questLog = pgTable("quest_log", { playerId: uuid("player_id").notNull().references(() => players.id, { onDelete: "cascade" }), questId: integer("quest_id").notNull().references(() => quests.id, { onDelete: "cascade" }), doneAt: timestamp("done_at").default(sql`null`) }, (t) => [primaryKey({ columns: [t.playerId, t.questId] }), index().on(t.questId)]);
