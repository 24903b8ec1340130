import { bit, cidr, inet, integer, json, jsonb, line, macaddr, macaddr8, pgTable, point } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const all = pgTable("all", {
  id: integer("id").primaryKey(), a: inet("a").default("::1"), b: cidr("b").default("10.0.0.0/8"), c: macaddr("c").default("08:00:2b:01:02:03"), d: macaddr8("d"), e: point("e", { mode: "xy" }).default(sql`'(1,2)'`), f: point("f"), g: line("g", { mode: "abc" }),
  h: bit("h", { dimensions: 4 }).default("1010"), i: json("i").default({ a: [] }), j: jsonb("j").default([{ b: "c" }]), k: jsonb("k").$type<string[]>().default([]), l: json("l").array(),
});
