import { bit, boolean, bytea, cidr, date, doublePrecision, inet, integer, interval, json, jsonb, macaddr, numeric, pgTable, smallint, text, time, timestamp, uuid } from "drizzle-orm/pg-core";

const id = () => integer("id").primaryKey();

export const words = pgTable("integer_of_words", { id: id(), a: integer("a").default("many") });
export const points = pgTable("integer_of_fraction", { id: id(), a: integer("a").default("5.5") });
export const large = pgTable("smallint_of_large", { id: id(), a: smallint("a").default("70000") });
export const infinite = pgTable("integer_of_infinity", { id: id(), a: integer("a").default("Infinity") });
export const money = pgTable("numeric_of_words", { id: id(), a: numeric("a").default("5,00") });
export const ratio = pgTable("double_of_words", { id: id(), a: doublePrecision("a").default("1.2.3") });
export const flags = pgTable("boolean_of_words", { id: id(), a: boolean("a").default("maybe") });
export const letters = pgTable("boolean_of_o", { id: id(), a: boolean("a").default("o") });
export const keys = pgTable("uuid_of_call", { id: id(), a: uuid("a").default("gen_random_uuid()") });
export const short = pgTable("uuid_of_short", { id: id(), a: uuid("a").default("1234") });
export const documents = pgTable("json_of_words", { id: id(), a: json("a").default("hello") });
export const objects = pgTable("jsonb_of_javascript", { id: id(), a: jsonb("a").default("{ a: 1 }") });
export const days = pgTable("date_of_february", { id: id(), a: date("a").default("2023-02-29") });
export const soon = pgTable("date_of_words", { id: id(), a: date("a").default("soon") });
export const later = pgTable("timestamp_of_words", { id: id(), a: timestamp("a").default("CURRENT_TIMESTAMP") });
export const night = pgTable("time_of_25", { id: id(), a: time("a").default("25:00") });
export const spans = pgTable("interval_of_words", { id: id(), a: interval("a").default("a while") });
export const hosts = pgTable("inet_of_name", { id: id(), a: inet("a").default("localhost") });
export const nets = pgTable("cidr_of_name", { id: id(), a: cidr("a").default("lan") });
export const cards = pgTable("macaddr_of_name", { id: id(), a: macaddr("a").default("eth0") });
export const bytes = pgTable("bytea_of_hex", { id: id(), a: bytea("a").default("\\xzz") });
export const bits = pgTable("bit_of_words", { id: id(), a: bit("a", { dimensions: 3 }).default("1x1") });
export const tags = pgTable("array_of_json", { id: id(), a: text("a").array().default("[]") });
export const numbers = pgTable("array_of_words", { id: id(), a: integer("a").array().default(["one"]) });
export const nested = pgTable("array_unclosed", { id: id(), a: integer("a").array().default("{1,{2}") });
