import { bigint, boolean, char, date, foreignKey, integer, numeric, pgEnum, pgTable, primaryKey, real, text, timestamp, unique, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const kind = pgEnum("kind", ["a", "b"]);
export const other = pgEnum("other", ["a", "b"]);
export const targets = pgTable("targets", {
  id: uuid("id").primaryKey(), count: integer("count").unique(), name: text("name").unique(), price: numeric("price").unique(), share: real("share").unique(),
  on: date("on").unique(), kind: kind("kind").unique(), a: integer("a"), b: text("b"), c: integer("c"), d: integer("d"), e: integer("e"),
}, (t) => [unique().on(t.a, t.b), uniqueIndex().on(t.c), uniqueIndex().on(t.d).where(sql`${t.d} > 0`)]);

export const types = pgTable("types", {
  id: integer("id").primaryKey().references(() => targets.id),
  a: text("a").references(() => targets.id),
  b: text("b").references(() => targets.count),
  c: integer("c").references(() => targets.name),
  d: numeric("d").references(() => targets.count),
  e: boolean("e").references(() => targets.count),
  f: text("f").references(() => targets.kind),
  g: other("g").references(() => targets.kind),
  h: real("h").references(() => targets.price),
});

export const good = pgTable("good", {
  id: uuid("id").primaryKey().references(() => targets.id),
  a: bigint("a", { mode: "number" }).references(() => targets.count),
  b: varchar("b", { length: 10 }).references(() => targets.name),
  c: char("c", { length: 10 }).references(() => targets.name),
  d: integer("d").references(() => targets.price),
  e: numeric("e").references(() => targets.share),
  f: timestamp("f").references(() => targets.on),
  g: kind("g").references(() => targets.kind),
  h: integer("h").references(() => targets.c),
  i: integer("i"), j: text("j"),
}, (t) => [foreignKey({ columns: [t.j, t.i], foreignColumns: [targets.b, targets.a] })]);

export const notUnique = pgTable("not_unique", {
  id: integer("id").primaryKey(),
  a: integer("a").references(() => targets.a),
  b: integer("b").references(() => targets.d),
  c: integer("c").references(() => targets.e),
});
