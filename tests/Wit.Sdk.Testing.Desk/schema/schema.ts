import { relations, sql } from "drizzle-orm";
import {
  bigint, bit, boolean, char, cidr, customType, date, doublePrecision, inet, integer, interval, json, jsonb, line, macaddr, macaddr8, numeric,
  pgEnum, pgTable, point, real, smallint, text, time, timestamp, unique, uuid, varchar,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const int4range = customType<{ data: string }>({ dataType: () => "int4range" });

export const ticketState = pgEnum("ticket_state", ["open", "in_review", "on hold", "closed"]);

/** A column of each type. */
export const things = pgTable("things", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  name: text("name").notNull(),
  state: ticketState("state").notNull().default("open"),
  /** @clrType Wit.Sdk.Testing.Desk.Settings */
  settings: jsonb("settings").notNull().default({ theme: "light", fontSize: 10 }),
  document: jsonb("document").notNull().default({}),
  tags: text("tags").array().notNull().default([]),
  picture: bytea("picture").notNull().default(sql`''::bytea`),
  count: integer("count").notNull().default(0),
  small: smallint("small"),
  big: bigint("big", { mode: "bigint" }),
  price: numeric("price", { precision: 12, scale: 2 }),
  single: real("single"),
  double: doublePrecision("double"),
  flag: boolean("flag"),
  code: char("code", { length: 3 }),
  title: varchar("title", { length: 20 }),
  key: uuid("key"),
  day: date("day"),
  clock: time("clock"),
  clockTz: time("clock_tz", { withTimezone: true }),
  localAt: timestamp("local_at"),
  at: timestamp("at", { withTimezone: true }),
  period: interval("period"),
  plainJson: json("plain_json"),
  plainJsonb: jsonb("plain_jsonb"),
  /** @clrType Wit.Sdk.Testing.Desk.Settings */
  moreSettings: jsonb("more_settings"),
  blob: bytea("blob"),
  search: tsvector("search"),
  range: int4range("range"),
  address: inet("address"),
  network: cidr("network"),
  mac: macaddr("mac"),
  mac8: macaddr8("mac8"),
  place: point("place", { mode: "xy" }),
  border: line("border", { mode: "abc" }),
  bitFlag: bit("bit_flag", { dimensions: 1 }),
  bits: bit("bits", { dimensions: 8 }),
  mood: ticketState("mood"),
  moods: ticketState("moods").array(),
  numbers: integer("numbers").array(),
  keys: uuid("keys").array(),
  days: date("days").array(),
  times: timestamp("times", { withTimezone: true }).array(),
  addresses: inet("addresses").array(),
  networks: cidr("networks").array(),
  documents: jsonb("documents").array(),
  matrix: integer("matrix").array().array(),
});

/** Someone who signs in. */
export const accounts = pgTable("accounts", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  email: text("email").notNull().unique(),
  /** @secret */
  passwordHash: text("password_hash").notNull(),
  /** @secret */
  pin: integer("pin").notNull().default(0),
  /** @secret */
  recoveryCodes: text("recovery_codes").array(),
  /** @secret json */
  inviteCode: text("invite_code"),
});

/** Has a secret and no relation. */
export const apiKeys = pgTable("api_keys", {
  id: integer("id").primaryKey(),
  owner: text("owner").notNull(),
  /** @secret */
  token: text("token").notNull(),
});

/** Numbered, versioned, stamped, and deleted by a time. */
export const tickets = pgTable("tickets", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  projectId: integer("project_id").notNull().references(() => projects.id),
  /** @numberedBy projects.lastNumber */
  number: integer("number").notNull(),
  reporterId: integer("reporter_id").references(() => accounts.id),
  subject: text("subject").notNull(),
  /** @rowVersion */
  version: integer("version").notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
  /** @softDelete */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
}, (t) => [unique().on(t.projectId, t.number)]);

/** Has counters only. */
export const projects = pgTable("projects", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  name: text("name").notNull(),
  lastNumber: integer("last_number").notNull().default(0),
  /** @counter */
  views: integer("views").notNull().default(0),
});

/** Is stamped by each update. */
export const notes = pgTable("notes", {
  id: integer("id").primaryKey(),
  body: text("body").notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
});

/** Goes to a bin. */
export const files = pgTable("files", {
  id: integer("id").primaryKey(),
  path: text("path").notNull(),
  /** @softDelete */
  removedAt: timestamp("removed_at", { withTimezone: true }),
});

/** Has a version. */
export const drafts = pgTable("drafts", {
  id: integer("id").primaryKey(),
  body: text("body").notNull(),
  /** @rowVersion */
  version: integer("version").notNull(),
});

export const accountsRelations = relations(accounts, ({ many }) => ({ tickets: many(tickets) }));
export const ticketsRelations = relations(tickets, ({ one }) => ({
  reporter: one(accounts, { fields: [tickets.reporterId], references: [accounts.id] }),
}));
