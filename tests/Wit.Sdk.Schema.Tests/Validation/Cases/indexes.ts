// hints
import { index, integer, json, jsonb, line, pgTable, point, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const keyOfJson = pgTable("key_of_json", { id: json("id").primaryKey() });
export const uniqueJson = pgTable("unique_json", { id: integer("id").primaryKey(), a: json("a").unique() });
export const plain = pgTable("plain", { id: integer("id").primaryKey(), a: json("a"), b: point("b"), c: line("c"), d: jsonb("d"), e: text("e"), f: integer("f"), g: point("g").array() }, (t) => [
  index("of_json").on(t.a),
  index("of_point").on(t.b),
  index("of_line").on(t.c),
  index("of_json_by_hash").using("hash", t.a),
  index("two_by_hash").using("hash", t.e, t.f),
  uniqueIndex("unique_by_hash").using("hash", t.e),
  index("good_jsonb").on(t.d),
  index("good_points").on(t.g),
  index("good_gin").using("gin", t.d),
  index("good_gist").using("gist", t.b),
  index("good_hash").using("hash", t.e),
  index("good_expression").on(sql`(${t.a} ->> 'x')`),
]);

export const repeated = pgTable("repeated", { id: integer("id").primaryKey(), a: integer("a").unique(), b: integer("b"), c: integer("c") }, (t) => [
  index("again_primary").on(t.id),
  index("again_unique").on(t.a),
  index("first").on(t.b),
  index("second").on(t.b),
  index("reverse").on(t.b.desc().nullsFirst()),
  index("begin").on(t.b, t.c),
  index("other_order").on(t.b.desc(), t.c),
  uniqueIndex("keeps_apart").on(t.c),
  index("needless").on(t.c),
  index("partial").on(t.c).where(sql`${t.c} > 0`),
]);
