import { customType, index, integer, pgTable, pgView, primaryKey } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

const money = customType<{ data: number; driverData: string; config: { precision: number; scale?: number } }>({
  dataType: (config) => (config ? `numeric(${config.precision}, ${config.scale ?? 2})` : "numeric"), toDriver: String, fromDriver: Number,
});
const search = customType<{ data: string }>({ dataType() { return "tsvector"; } });
const bag = customType<{ data: Record<string, unknown>; default: true }>({ dataType: () => "jsonb", toDriver: (value) => JSON.stringify(value) });
const range = customType<{ data: [number, number] }>({ dataType: () => "int4range", toDriver: ([low, high]) => `[${low},${high})` });
const zoned = customType<{ data: Date }>({ dataType: () => "timestamp with time zone" });
export const rows = pgTable("rows", {
  id: integer("id"), price: money("price", { precision: 12 }).notNull().default(0), tax: money("tax", { precision: 6, scale: 3 }), any: money("any"), found: search("found").generatedAlwaysAs(sql`to_tsvector('simple', 'x')`),
  extra: bag("extra").notNull().default({ list: [1, "two", { three: null }], "a b": true }), span: range("span").default(sql`'[1,5)'::int4range`), at: zoned("at").default(sql`now()`), when: zoned("when").default(new Date("2020-02-29T12:00:00Z")),
}, (t) => [primaryKey({ columns: [t.id, t.price] }), index("search").using("gin", t.found), index("spans").using("gist", t.span)]);
export const cheap = pgView("cheap").as((qb) => qb.select({ id: rows.id, price: rows.price }).from(rows).where(sql`${rows.price} < 5`));
