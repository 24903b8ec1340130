import { sql } from "drizzle-orm";
import { doublePrecision, index, integer, interval, pgEnum, pgMaterializedView, pgTable, pgView, primaryKey, real, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { devices } from "../devices/models";
import { hours, units } from "../../util/sizes";

export const unit = pgEnum("unit", units);
export const severity = pgEnum("severity", ["info", "warning", "critical"]);

export const sensors = pgTable("sensors", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  deviceId: uuid("device_id").notNull().references(() => devices.id, { onDelete: "cascade" }),
  channel: smallint("channel").notNull().default(0),
  unit: unit("unit").notNull().default(units[0]),
  every: interval("every").notNull().default(hours(1)),
}, (t) => [index().on(t.deviceId, t.channel)]);

export const readings = pgTable("readings", {
  sensorId: integer("sensor_id").notNull().references(() => sensors.id, { onDelete: "cascade" }),
  at: timestamp("at", { withTimezone: true, precision: 3 }).notNull(),
  value: doublePrecision("value").notNull(),
  quality: real("quality").default(1),
}, (t) => [primaryKey({ columns: [t.sensorId, t.at] }), index("readings_time").using("brin", t.at).with({ pages_per_range: 32 })]);

export const alarms = pgTable("alarms", {
  id: uuid("id").primaryKey().defaultRandom(),
  sensorId: integer("sensor_id").notNull().references(() => sensors.id, { onDelete: "cascade" }),
  severity: severity("severity").notNull(),
  raisedAt: timestamp("raised_at", { withTimezone: true }).notNull().defaultNow(),
  clearedAt: timestamp("cleared_at", { withTimezone: true }),
  text: text("text").notNull(),
}, (t) => [index("alarms_open").on(t.sensorId).where(sql`${t.clearedAt} is null`)]);

export const hourly = pgMaterializedView("hourly", { sensorId: integer("sensor_id"), hour: timestamp("hour", { withTimezone: true }), mean: doublePrecision("mean") })
  .as(sql`select sensor_id, date_trunc('hour', at) as hour, avg(value) as mean from readings group by 1, 2`);
export const openAlarms = pgView("open_alarms").as((qb) => qb.select({ id: alarms.id, severity: alarms.severity }).from(alarms).where(sql`${alarms.clearedAt} is null`));
