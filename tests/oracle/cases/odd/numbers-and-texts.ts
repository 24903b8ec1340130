import { bigint, bigserial, boolean, char, decimal, doublePrecision, integer, numeric, pgTable, real, serial, smallint, smallserial, text, uuid, varchar } from "drizzle-orm/pg-core";

export const all = pgTable("all", {
  a: serial("a").primaryKey(), b: bigserial("b", { mode: "number" }), c: smallserial("c").notNull(), d: smallint("d").default(-3), e: bigint("e", { mode: "number" }).default(9007199254740991), f: bigint("f", { mode: "bigint" }),
  g: numeric("g", { precision: 20, scale: 5 }).default("12345678901234.56789"), h: decimal("h", { precision: 5 }).default("-1"), i: numeric("i"), j: real("j").default(1e-7), k: doublePrecision("k").default(1e21),
  l: text("l").default(""), m: text("m", { enum: ["x", "y z"] }).default("y z"), n: varchar("n", { length: 5 }).default("a'b"), o: varchar("o"), p: char("p", { length: 3 }).default("abc"), q: char("q").default("q"), r: boolean("r").notNull().default(false),
  s: uuid("s").default("00000000-0000-0000-0000-000000000001"), t: text("t").default("line\nbreak\ttab"), u: integer("u").default(0),
});
