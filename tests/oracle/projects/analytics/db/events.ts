import { sql } from "drizzle-orm";
import { bigint, bigserial, date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";

export const sites = pgTable("sites", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  domain: text("domain").notNull().unique(),
  timezone: text("timezone").notNull().default("Etc/UTC"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});

export const visitors = pgTable("visitors", {
  id: uuid("id").primaryKey().defaultRandom(),
  siteId: integer("site_id").notNull().references(() => sites.id, { onDelete: "cascade" }),
  country: varchar("country", { length: 2 }),
  browser: text("browser"),
  screenWidth: smallint("screen_width"),
  firstSeen: timestamp("first_seen", { withTimezone: true }).notNull().defaultNow(),
}, (t) => [index("visitors_site_seen").on(t.siteId, t.firstSeen)]);

export const events = pgTable("events", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  siteId: integer("site_id").notNull().references(() => sites.id, { onDelete: "cascade" }),
  visitorId: uuid("visitor_id").notNull().references(() => visitors.id, { onDelete: "cascade" }),
  name: text("name").notNull().default("pageview"),
  path: text("path").notNull(),
  referrer: text("referrer"),
  props: jsonb("props").notNull().default({}),
  durationMs: bigint("duration_ms", { mode: "number" }),
  at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  day: date("day").generatedAlwaysAs(sql`(at at time zone 'UTC')::date`),
  isEntry: integer("is_entry").generatedAlwaysAs(sql`case when referrer is null then 1 else 0 end`),
}, (t) => [
  index("events_time").using("brin", t.at),
  index("events_site_time").on(t.siteId, t.at.desc()),
  index("events_props").using("gin", t.props.op("jsonb_path_ops")),
  index("events_path").on(t.siteId, t.path.op("text_pattern_ops")),
  index("events_visitor").using("hash", t.visitorId),
]);

export const goals = pgTable("goals", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  siteId: integer("site_id").notNull().references(() => sites.id, { onDelete: "cascade" }),
  title: text("title").notNull(),
  match: jsonb("match").$type<{ event?: string; path?: string }>().notNull(),
  value: doublePrecision("value").notNull().default(1),
}, (t) => [index().on(t.siteId)]);

export const dailyStats = pgTable("daily_stats", {
  siteId: integer("site_id").notNull().references(() => sites.id, { onDelete: "cascade" }),
  day: date("day", { mode: "date" }).notNull(),
  visitors: integer("visitors").notNull().default(0),
  pageviews: integer("pageviews").notNull().default(0),
  bounceRate: doublePrecision("bounce_rate"),
}, (t) => [primaryKey({ columns: [t.siteId, t.day] })]);
