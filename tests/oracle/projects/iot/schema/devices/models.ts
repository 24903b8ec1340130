import { bigint, boolean, cidr, index, inet, integer, jsonb, macaddr8, pgTable, point, text, timestamp, unique, uuid, varchar } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { sizes } from "../../util/sizes";

export const networks = pgTable("networks", { id: uuid("id").primaryKey().defaultRandom(), name: varchar("name", { length: sizes.name }).notNull().unique(), range: cidr("range").notNull() });

export const firmwares = pgTable("firmwares", {
  version: text("version").primaryKey(),
  bytes: bigint("bytes", { mode: "number" }).notNull().default(sizes.firmware),
  notes: text("notes").notNull().default("It's\nnew"),
  stable: boolean("stable").notNull().default(!true),
});

export const devices = pgTable("devices", {
  id: uuid("id").primaryKey().defaultRandom(),
  networkId: uuid("network_id").notNull().references(() => networks.id, { onDelete: "cascade" }),
  firmware: text("firmware").references(() => firmwares.version, { onDelete: "set null", onUpdate: "cascade" }),
  mac: macaddr8("mac").notNull().unique(),
  address: inet("address"),
  position: point("position"),
  config: jsonb("config").notNull().default({ interval: 60, alarms: { high: 40.5, low: -5 }, tags: [] }),
  seenAt: timestamp("seen_at", { withTimezone: true }),
}, (t) => [index("devices_network").on(t.networkId), index("devices_silent").on(t.seenAt.asc().nullsFirst()), unique().on(t.networkId, t.address)]);

export const deviceTags = pgTable("device_tags", {
  deviceId: uuid("device_id").notNull().references(() => devices.id, { onDelete: "cascade" }),
  key: text("key").notNull(),
  value: text("value").notNull(),
  weight: integer("weight").default(sql`(1 + 2)`),
}, (t) => [unique("device_tags_key").on(t.deviceId, t.key)]);
