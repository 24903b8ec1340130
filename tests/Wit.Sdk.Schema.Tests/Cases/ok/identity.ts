import { pgTable, integer, bigint, smallint, serial, bigserial, smallserial, text } from "drizzle-orm/pg-core";
export const identities = pgTable("identities", {
  a: integer("a").primaryKey().generatedAlwaysAsIdentity(),
  b: bigint("b", { mode: "number" }).generatedByDefaultAsIdentity({ name: "b_sequence", startWith: 1000, increment: 10, minValue: 1, maxValue: 99999, cache: 5, cycle: true }),
  c: smallint().generatedAlwaysAsIdentity({ increment: -1 }),
  d: serial("d"),
  e: bigserial("e", { mode: "bigint" }),
  f: bigserial("f", { mode: "number" }),
  g: smallserial("g"),
  h: bigint("h", { mode: "bigint" }).default(9007199254740993n),
});
