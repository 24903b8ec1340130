import { bigint, bit, boolean, bytea, cidr, date, doublePrecision, inet, integer, interval, json, jsonb, macaddr, macaddr8, numeric, pgEnum, pgTable, real, smallint, text, time, timestamp, uuid, varchar, char } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const mood = pgEnum("mood", ["sad", "it's", 'a"b', "a,b", ""]);
export const all = pgTable("all", {
  id: integer("id").primaryKey(),
  int1: integer("int1").default("5"), int2: integer("int2").default(" -5 "), int3: integer("int3").default("+2147483647"), int4: smallint("int4").default("-32768"),
  big1: bigint("big1", { mode: "bigint" }).default(9223372036854775807n), big2: bigint("big2", { mode: "string" }).default("-9223372036854775808"), big3: bigint("big3", { mode: "number" }).default(9007199254740991),
  num1: numeric("num1").default("1e5"), num2: numeric("num2").default("NaN"), num3: numeric("num3").default("-.5"), num4: numeric("num4").default("5."), num5: numeric("num5", { precision: 4, scale: 2 }).default("99.99"),
  real1: real("real1").default("Infinity"), real2: real("real2").default("-inf"), real3: doublePrecision("real3").default("1E-5"),
  bool1: boolean("bool1").default("yes"), bool2: boolean("bool2").default("T"), bool3: boolean("bool3").default(" of "), bool4: boolean("bool4").default("0"),
  uuid1: uuid("uuid1").default("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"), uuid2: uuid("uuid2").default("{a0eebc999c0b4ef8bb6d6bb9bd380a11}"), uuid3: uuid("uuid3").default("A0EEBC999C0B4EF8BB6D6BB9BD380A11"),
  json1: json("json1").default("null"), json2: jsonb("json2").default('"text"'), json3: jsonb("json3").default({ a: [1, null, "it's", "\u2028"] }), json4: json("json4").default([]), json5: jsonb("json5").default("  [1, 2]  "),
  date1: date("date1").default("2024-02-29"), date2: date("date2").default("now"), date3: date("date3").default("January 8, 1999"), date4: date("date4").default("-infinity"), date5: date("date5").default("19990108"), date6: date("date6").default("J2451187"),
  date7: date("date7").default("0044-03-15 BC"), at1: timestamp("at1").default("now()"), at2: timestamp("at2", { withTimezone: true }).default("2024-01-01T00:00:00Z"), at3: timestamp("at3").default("epoch"),
  at4: timestamp("at4", { mode: "date" }).default(new Date(0)), at5: timestamp("at5").default(sql`now()`), at6: timestamp("at6", { withTimezone: true }).default("2024-01-01 24:00:00+05:30"),
  time1: time("time1").default("24:00"), time2: time("time2").default("4:05 PM"), time3: time("time3").default("now"), time4: time("time4").default("allballs"), time5: time("time5", { withTimezone: true }).default("040506-08"),
  span1: interval("span1").default("1 day 2 hours"), span2: interval("span2").default("P1Y2M"), span3: interval("span3").default("-5"),
  inet1: inet("inet1").default("::1"), inet2: inet("inet2").default("10.0.0.0/8"), cidr1: cidr("cidr1").default("192.168.1"), mac1: macaddr("mac1").default("08-00-2b-01-02-03"), mac2: macaddr8("mac2").default("08002b:0102030405"),
  bytes1: bytea("bytes1").default("\\xDEAD beef"), bytes2: bytea("bytes2").default("text"), bit1: bit("bit1", { dimensions: 3 }).default("101"),
  list1: integer("list1").array().default([]), list2: integer("list2").array().default([1, 2]), list3: text("list3").array().default(["it's", 'a"b', "a,b", "{}", ""]), list4: integer("list4").array().default("{ 1, NULL ,2 }"),
  list5: integer("list5").array().array().default([[1], [2]]), list6: mood("list6").array().default(["sad", "it's", 'a"b', "a,b", ""]), list7: uuid("list7").array().default("{}"), list8: integer("list8").array().default("[0:1]={1,2}"),
  mood1: mood("mood1").default("it's"), mood2: mood("mood2").default(""), text1: text("text1", { enum: ["a", "b"] }).default("b"), cut: varchar("cut", { length: 2 }).default("ab   "), one: char("one").default("x"),
});
