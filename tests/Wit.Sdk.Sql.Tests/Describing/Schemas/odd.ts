import { sql } from "drizzle-orm";
import {
  bigint,
  bit,
  boolean,
  char,
  cidr,
  customType,
  date,
  doublePrecision,
  inet,
  integer,
  interval,
  json,
  macaddr,
  macaddr8,
  numeric,
  pgEnum,
  pgMaterializedView,
  pgSchema,
  pgTable,
  point,
  primaryKey,
  smallserial,
  text,
  time,
  timestamp,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

const bitVarying16Type = customType<{ data: string }>({ dataType: () => "bit varying(16)" });
const charType = customType<{ data: string }>({ dataType: () => "\"char\"" });
const nameType = customType<{ data: string }>({ dataType: () => "name" });
const oidType = customType<{ data: string }>({ dataType: () => "oid" });
const moneyType = customType<{ data: string }>({ dataType: () => "money" });
const xmlType = customType<{ data: string }>({ dataType: () => "xml" });
const boxType = customType<{ data: string }>({ dataType: () => "box" });
const circleType = customType<{ data: string }>({ dataType: () => "circle" });
const pgLsnType = customType<{ data: string }>({ dataType: () => "pg_lsn" });
const int4multirangeType = customType<{ data: string }>({ dataType: () => "int4multirange" });
const positiveType = customType<{ data: string }>({ dataType: () => "\"Positive\"" });
const smallPositiveType = customType<{ data: string }>({ dataType: () => "small_positive" });
const pairOfType = customType<{ data: string }>({ dataType: () => "\"Pair Of\"" });
const tsqueryType = customType<{ data: string }>({ dataType: () => "tsquery" });
const jsonpathType = customType<{ data: string }>({ dataType: () => "jsonpath" });
const regclassType = customType<{ data: string }>({ dataType: () => "regclass" });

export const sideSchema = pgSchema("Side Schema");
export const kind = sideSchema.enum("Kind", ["x", "y"]);
export const oddEnum = pgEnum("Odd Enum", ["a b", "C", "ü", "it's"]);
export const nextKey = sideSchema.sequence("Next Key");

export const tableOne = sideSchema.table("Table One", {
  key: uuid("Key").notNull(),
  part: date("Part").notNull(),
  kind: kind("kind"),
  kinds: kind("kinds").array(),
  amount: doublePrecision("amount"),
  user: text("user"),
}, (t) => [
  primaryKey({ columns: [t.key, t.part] }),
]);

export const mixedCase = pgTable("Mixed Case", {
  id: integer("Id").primaryKey(),
  userName: text("userName").notNull(),
  order: integer("order"),
  select: boolean("select"),
  withSpace: text("with space"),
  aQuote: varchar("a\"quote", { length: 10 }),
  größe: text("größe"),
  odd: oddEnum("Odd"),
  sure: integer("sure!"),
  maybe: integer("maybe?").notNull(),
});

export const keyless = pgTable("keyless", {
  a: integer("a"),
  b: text("b"),
});

export const parentRows = pgTable("parent_rows", {
  id: bigint("id", { mode: "number" }).primaryKey(),
  label: text("label").notNull(),
  made: timestamp("made", { withTimezone: true }).defaultNow(),
});

export const types = pgTable("types", {
  id: smallserial("id").primaryKey(),
  bits: bit("bits", { dimensions: 8 }),
  varBits: bitVarying16Type("var_bits"),
  oneChar: charType("one_char"),
  character: char("character", { length: 1 }),
  name: nameType("name"),
  oidValue: oidType("oid_value"),
  moneyValue: moneyType("money_value"),
  xmlValue: xmlType("xml_value"),
  address: inet("address"),
  network: cidr("network"),
  mac: macaddr("mac"),
  mac8: macaddr8("mac8"),
  pointValue: point("point_value"),
  boxValue: boxType("box_value"),
  circleValue: circleType("circle_value"),
  timeTz: time("time_tz", { withTimezone: true }),
  time3: time("time3", { precision: 3 }),
  stamp: timestamp("stamp", { precision: 0 }),
  span: interval("span", { fields: "day to second", precision: 3 }),
  years: interval("years", { fields: "year to month" }),
  jsonValue: json("json_value"),
  lsn: pgLsnType("lsn"),
  ranges: int4multirangeType("ranges"),
  numericValue: numeric("numeric_value"),
  whole: numeric("whole", { precision: 8, scale: 0 }),
  positive: positiveType("positive"),
  smallPositive: smallPositiveType("small_positive").notNull(),
  pair: pairOfType("pair"),
  pairs: pairOfType("pairs").array(),
  matrix: integer("matrix").array().array(),
  query: tsqueryType("query"),
  path: jsonpathType("path"),
  class: regclassType("class"),
});

export const itsView = sideSchema.view("Its View", {
  key: uuid("Key"),
  count: bigint("count", { mode: "number" }),
}).as(sql`SELECT "Key",
    count(*) AS count
   FROM "Side Schema"."Table One"
  GROUP BY "Key"`);

export const latest = pgMaterializedView("Latest", {
  id: integer("Id"),
  userName: text("userName"),
  order: integer("order"),
}).as(sql`SELECT "Id",
    "userName",
    "order"
   FROM public."Mixed Case"`);
