import { bigint, boolean, doublePrecision, index, inet, interval, json, macaddr, pgSequence, pgTable, point, smallint, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

class Defaults {
  static readonly RETENTION_DAYS = 30;
  static readonly Labels = Object.freeze({ env: "prod", region: ["eu", "us"] });
  private constructor() {}
  static interval(days = Defaults.RETENTION_DAYS) { return `${days} days`; }
  static get json() { return { ...Defaults.Labels, version: Number("2") }; }
}
const ms = { second: 1000, get minute() { return this.second * 60; }, hour() { return this.minute * 60; } };
let counter = 0;
const nextName = (prefix: string) => `${prefix}_${++counter}`;
const maybe = (on: boolean, columns: Record<string, any>) => (on ? columns : {});
const { region: [home, ...others], env: environment = "dev" } = Defaults.Labels;
const names = ["temperature", "humidity", "pressure"] as const;
const readings = Object.fromEntries(names.map((name) => [name, doublePrecision(name)])) as Record<(typeof names)[number], any>;

export const deviceNumbers = pgSequence("device_numbers", { startWith: 100, cache: 20, cycle: false });
export const devices = pgTable("devices", {
  id: bigint("id", { mode: "number" }).primaryKey().default(sql`nextval('device_numbers')`),
  label: text("label").default(`device in ${home}`),
  environment: text().notNull().default(environment),
  fallback: text().default(others.join(",") || "none"),
  retention: interval("retention", { fields: "day" }).default(Defaults.interval()),
  meta: json("meta").default(Defaults.json),
  timeoutMs: bigint("timeout_ms", { mode: "number" }).default(ms.hour()),
  address: inet("address").default("127.0.0.1"),
  mac: macaddr("mac"),
  at: point("at", { mode: "xy" }).default(sql`point(0, 0)`),
  priority: smallint().default(0b101 & 0xf),
  active: boolean().default(!!home && !others.includes("asia")),
  firstSeen: timestamp("first_seen", { mode: "string", withTimezone: true }).default("2026-01-01T00:00:00Z"),
  since: timestamp("since").default(new Date(Date.UTC(2026, 0, 1))),
  ...maybe(true, { extra: text("extra") }),
  ...maybe(false, { never: text("never") }),
  ...readings,
}, (t) => [index(nextName("devices")).on(t.environment), uniqueIndex(nextName("devices")).on(t.mac, sql`(${t.label} || '')`), index().on(t.at).with({ fillfactor: 80 })].slice(0, 2));
