import { and, isNull, not, sql } from "drizzle-orm";
import { bigserial, boolean, index, integer, jsonb, pgEnum, pgTable, pgView, primaryKey, text, timestamp, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";

/* Feature flags with environments, segments and an audit trail. */
export const valueType = pgEnum("value_type", ["boolean", "string", "number", "json"]);

const key = (length = 64) => varchar("key", { length });
const defaults: Record<string, unknown> = { boolean: false, string: "", number: 0, json: {} };
const moment = { withTimezone: true, mode: "date" } as const;

export const environments = pgTable("environments", { id: uuid("id").primaryKey().defaultRandom(), key: key(16).notNull().unique(), protected: boolean("protected").notNull().default("prod" in defaults) });
export const flags = pgTable("flags", {
  id: uuid("id").primaryKey().defaultRandom(),
  key: key().notNull(),
  type: valueType("type").notNull().default("boolean"),
  fallback: jsonb("fallback").default(defaults.json),
  tags: text("tags").array().notNull().default(["a", "b,c", "d e"]),
  archivedAt: timestamp("archived_at", moment),
}, (t) => [uniqueIndex("flags_key_live").on(t.key).where(isNull(t.archivedAt)), index("flags_tags").using("gin", t.tags)]);
export const segments = pgTable("segments", { id: uuid("id").primaryKey().defaultRandom(), key: key().notNull().unique(), conditions: jsonb("conditions").notNull().default([{ attribute: "country", in: ["DE", "AT"] }]) });
export const rules = pgTable("rules", {
  flagId: uuid("flag_id").notNull().references(() => flags.id, { onDelete: "cascade" }),
  environmentId: uuid("environment_id").notNull().references(() => environments.id, { onDelete: "cascade" }),
  position: integer("position").notNull(),
  segmentId: uuid("segment_id").references(() => segments.id, { onDelete: "restrict" }),
  enabled: boolean("enabled").notNull().default(true),
  percent: integer("percent").notNull().default(typeof defaults.number === "number" ? 100 : 0),
  value: jsonb("value"),
}, (t) => [primaryKey({ columns: [t.flagId, t.environmentId, t.position] }), index("rules_live").on(t.environmentId).where(and(t.enabled, not(sql`${t.percent} = 0`))!), index().on(t.segmentId)]);
export const changes = pgTable("changes", { id: bigserial("id", { mode: "number" }).primaryKey(), flagId: uuid("flag_id").references(() => flags.id, { onDelete: "set null" }), who: text("who").notNull(), before: jsonb("before"), after: jsonb("after"), at: timestamp("at", moment).notNull().defaultNow() }, (t) => [index().on(t.flagId, t.at.desc())]);
export const clients = pgTable("clients", { token: text("token").primaryKey(), environmentId: uuid("environment_id").notNull().references(() => environments.id, { onDelete: "cascade" }), name: text("name").notNull(), lastSeen: timestamp("last_seen", moment) }, (t) => [index().on(t.environmentId)]);
export const liveFlags = pgView("live_flags").as((qb) => qb.select({ id: flags.id, key: flags.key, type: flags.type }).from(flags).where(isNull(flags.archivedAt)));
