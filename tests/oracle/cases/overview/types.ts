import {
  bigint, bigserial, bit, boolean, char, cidr, customType, date, decimal, doublePrecision, halfvec, inet, integer, interval, json, jsonb, line,
  macaddr, macaddr8, numeric, pgTable, point, real, serial, smallint, smallserial, text, time, timestamp, uuid, varchar,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer }>({
  dataType() {
    return "bytea";
  },
});
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const numbers = pgTable("numbers", {
  small: smallint("small"),
  int: integer("int"),
  big: bigint("big", { mode: "number" }),
  bigAsBigint: bigint("big_as_bigint", { mode: "bigint" }),
  smallSerial: smallserial("small_serial"),
  ser: serial("ser").primaryKey(),
  bigSerial: bigserial("big_serial", { mode: "number" }),
  num: numeric("num"),
  numPrecision: numeric("num_precision", { precision: 10 }),
  numScale: numeric("num_scale", { precision: 10, scale: 2 }),
  dec: decimal("dec", { precision: 5, scale: 1 }),
  re: real("re"),
  dbl: doublePrecision("dbl"),
  flag: boolean("flag"),
});

export const texts = pgTable("texts", {
  id: uuid("id").primaryKey().defaultRandom(),
  plain: text("plain"),
  limited: text("limited", { enum: ["a", "b"] }),
  vc: varchar("vc"),
  vcLength: varchar("vc_length", { length: 256 }),
  ch: char("ch"),
  chLength: char("ch_length", { length: 3 }),
  js: json("js"),
  jsb: jsonb("jsb").$type<{ a: number }>(),
  raw: bytea("raw"),
  search: tsvector("search"),
});

export const times = pgTable("times", {
  d: date("d"),
  dMode: date("d_mode", { mode: "date" }),
  t: time("t"),
  tz: time("tz", { withTimezone: true }),
  tp: time("tp", { precision: 3 }),
  tpz: time("tpz", { precision: 6, withTimezone: true }),
  ts: timestamp("ts"),
  tsz: timestamp("tsz", { withTimezone: true }),
  tsp: timestamp("tsp", { precision: 3 }),
  tspz: timestamp("tspz", { precision: 0, withTimezone: true, mode: "string" }),
  iv: interval("iv"),
  ivFields: interval("iv_fields", { fields: "day to hour" }),
  ivPrecision: interval("iv_precision", { precision: 3 }),
  ivBoth: interval("iv_both", { fields: "second", precision: 2 }),
});

export const nets = pgTable("nets", {
  ip: inet("ip"),
  net: cidr("net"),
  mac: macaddr("mac"),
  mac8: macaddr8("mac8"),
  pt: point("pt"),
  ptXy: point("pt_xy", { mode: "xy" }),
  ln: line("ln"),
  bits: bit("bits", { dimensions: 8 }),
});

export const arrays = pgTable("arrays", {
  tags: text("tags").array(),
  required: text("required").array().notNull(),
  matrix: integer("matrix").array().array(),
  sized: integer("sized").array(3),
  vcs: varchar("vcs", { length: 10 }).array(),
  stamps: timestamp("stamps", { withTimezone: true, precision: 3 }).array(),
  ips: inet("ips").array(),
});
