import { sql } from "drizzle-orm";
import {
  bigint, bigserial, bit, boolean, char, cidr, customType, date, doublePrecision, inet, integer, interval, json, jsonb, line, macaddr, macaddr8,
  numeric, pgEnum, pgTable, point, real, serial, smallint, smallserial, text, time, timestamp, uuid, varchar,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const citext = customType<{ data: string }>({ dataType: () => "tsvector" });

export const mood = pgEnum("mood", ["sad", "ok", "happy"]);

export const numbers = pgTable("numbers", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  serial: serial("serial"),
  smallSerial: smallserial("small_serial"),
  bigSerial: bigserial("big_serial", { mode: "bigint" }),
  small: smallint("small").notNull(),
  big: bigint("big", { mode: "number" }).notNull(),
  price: numeric("price", { precision: 10, scale: 2 }),
  real: real("real"),
  double: doublePrecision("double"),
  flag: boolean("flag"),
  doubled: integer("doubled").generatedAlwaysAs(sql`"small" * 2`),
});

export const texts = pgTable("texts", {
  id: uuid("id").primaryKey().$defaultFn(() => crypto.randomUUID()),
  varchar: varchar("varchar", { length: 20 }).notNull(),
  char: char("char", { length: 3 }),
  json: json("json").notNull(),
  jsonb: jsonb("jsonb"),
  /** @clrType System.Collections.Generic.Dictionary<string, int> */
  counts: jsonb("counts").notNull(),
  /** @clrType string[]? */
  tags: jsonb("tags"),
  raw: bytea("raw"),
  search: citext("search"),
  mood: mood("mood").notNull().default("ok"),
  moods: mood("moods").array(),
});

export const times = pgTable("times", {
  id: text("id").primaryKey().$defaultFn(() => nanoid()),
  date: date("date").notNull(),
  time: time("time"),
  timeTz: time("time_tz", { withTimezone: true }),
  timestamp: timestamp("timestamp").notNull().$defaultFn(() => new Date()),
  timestampTz: timestamp("timestamp_tz", { withTimezone: true, precision: 3 }),
  nullable: timestamp("nullable").$onUpdate(() => new Date()),
  interval: interval("interval"),
});

export const nets = pgTable("nets", {
  inet: inet("inet"),
  cidr: cidr("cidr"),
  mac: macaddr("mac"),
  mac8: macaddr8("mac8"),
  point: point("point"),
  line: line("line"),
  flag: bit("flag", { dimensions: 1 }),
  bits: bit("bits", { dimensions: 8 }),
  tags: text("tags").array().notNull().default([]),
  matrix: integer("matrix").array().array(),
});
