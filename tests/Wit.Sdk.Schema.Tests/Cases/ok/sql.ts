import { pgTable, pgSchema, pgEnum, text, integer, jsonb, boolean, timestamp, date, check, index, uniqueIndex, numeric } from "drizzle-orm/pg-core";
import { sql, eq, and, or, not, isNull, isNotNull, inArray, gt, lte, between, like, desc, SQL } from "drizzle-orm";
const app = pgSchema("app");
export { app };
export const kind = app.enum("kind", ["a", "b"]);
const active = sql`active`;
export const things = app.table("things", {
  id: integer("id").primaryKey(),
  kind: kind("kind").notNull().default(sql`'a'`),
  name: text("name").default(sql`upper('x')`),
  price: numeric("price", { precision: 10, scale: 2 }).default("0.50"),
  data: jsonb("data").$type<{ a: number }>().default({ a: 1, b: ["x", null, true], d: undefined }),
  text: jsonb("text").default('"plain"'),
  on: date("on", { mode: "date" }).default(new Date("2024-02-29")),
  at: timestamp("at").default(new Date("2024-02-29T12:30:00Z")),
  atZone: timestamp("at_zone", { withTimezone: true }).default(new Date(0)),
  flag: boolean("flag").default(true),
  total: integer("total").generatedAlwaysAs((): SQL => sql`${things.id} * 2`),
  doubled: integer("doubled").generatedAlwaysAs(sql`id * 4`),
  none: text("none").default(null as any),
  quoted: text("quoted").default("it's"),
  lines: text("lines").default("a\nb\\c"),
  big: integer("big").default(1e21),
  dates: timestamp("dates").array().default([new Date("2024-01-01")]),
  nested: integer("nested").array().array(3).default([[1, 2], [3]]),
}, (t) => [
  check("c1", sql`${t.id} > ${1} and ${t.name} in ${["x", "y"]}`),
  check("c2", and(gt(t.id, 5), or(isNull(t.name), eq(t.name, "it's")), undefined)!),
  check("c3", sql`${sql.identifier("weird\"name")} ${sql.raw("is not null")} ${sql.join([sql`a`, sql`b`], sql`, `)} ${sql.empty()}${active}`),
  check("c4", sql.raw(`id < ${10}`)),
  check("c5", inArray(t.kind, ["a", "b"])),
  check("c6", not(between(t.id, 1, 2))),
  check("c7", sql`${t.kind} = 'a'::${kind} and exists (select 1 from ${things} limit ${1n})`),
  index("i1").on(sql`lower(${t.name})`, t.id.asc().nullsFirst()).where(sql`${t.flag} is true`),
  index("i2").using("gin", t.data.op("jsonb_path_ops")).with({ fastupdate: false, gin_pending_list_limit: 64 }).concurrently(),
  uniqueIndex("i3").on(t.name.desc().nullsLast(), desc(t.id)).where(and(isNotNull(t.name), lte(t.at, new Date(0)), like(t.name, "%x%"))),
  index().onOnly(t.price),
]);
