import { getTableColumns, sql } from "drizzle-orm";
import {
  bigint, boolean, customType, date, doublePrecision, getTableConfig, index, integer, jsonb, numeric, pgEnum, pgTable, point, serial, text, timestamp, uuid, varchar,
} from "drizzle-orm/pg-core";

const mood = pgEnum("mood", ["calm", "cross"]);
const money = customType<{ data: number }>({ dataType: () => "money" });

const measured = pgTable("measured", {
  id: serial("id").primaryKey(),
  key: uuid("key").defaultRandom().unique(),
  state: text("state", { enum: ["on", "off"] }).notNull().default("on"),
  mood: mood("mood"),
  tags: text("tags").array(),
  count: bigint("count", { mode: "number" }).generatedAlwaysAsIdentity(),
  large: bigint("large", { mode: "bigint" }),
  price: numeric("price", { precision: 8, scale: 2 }),
  cost: money("cost"),
  ratio: doublePrecision("ratio").$onUpdate(() => 1),
  day: date("day"),
  at: timestamp("at", { withTimezone: true, precision: 3 }),
  noted: timestamp("noted", { mode: "string" }),
  place: point("place", { mode: "xy" }),
  extra: jsonb("extra").$defaultFn(() => ({})),
  code: varchar("code", { length: 4 }).unique("codes", { nulls: "not distinct" }),
});

const facts = Object.entries(getTableColumns(measured)).map(([key, column]) => [
  key, column.name, column.dataType, column.columnType, column.getSQLType(), column.notNull, column.hasDefault, column.primary, column.isUnique, column.enumValues?.length,
].join("|"));

// A table that mirrors another one, built from what its columns say.
const mirrored: Record<string, ReturnType<typeof text> | ReturnType<typeof boolean>> = {};
for (const key in getTableColumns(measured)) {
  const column = getTableColumns(measured)[key as "id"];
  mirrored[`had_${column.name}`] = column.notNull ? boolean().notNull() : text();
}

const config = getTableConfig(measured);

export const report = pgTable("report", {
  id: integer("id").primaryKey(),
  facts: text("facts").default(facts.join("; ")),
  table: text("table").default(`${config.schema ?? "none"}.${config.name}: ${config.columns.length}`),
  keys: text("keys").default(Object.keys(measured).join(",")),
  names: text("names").default([measured.key.uniqueName, measured.code.uniqueName, measured.code.uniqueType, measured.state.default].join(",")),
  ...mirrored,
}, (t) => Object.values(t).filter((column) => column.columnType === "PgText" && column.name !== "facts").map((column) => index(`by_${column.name}`).on(column)).slice(0, 3));

export const checked = sql`${measured.id}`;
