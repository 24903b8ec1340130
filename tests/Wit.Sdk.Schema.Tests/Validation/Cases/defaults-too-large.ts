import { bigint, char, integer, numeric, pgTable, smallint, varchar } from "drizzle-orm/pg-core";

export const sizes = pgTable("sizes", {
  id: integer("id").primaryKey(),
  code: varchar("code", { length: 3 }).default("abcd"),
  letter: char("letter").default("ab"),
  emoji: varchar("emoji", { length: 1 }).default("😀"),
  year: smallint("year").default(70000),
  count: integer("count").default(3_000_000_000),
  total: bigint("total", { mode: "bigint" }).default(9223372036854775808n),
  price: numeric("price", { precision: 4, scale: 2 }).default("100"),
  rounded: numeric("rounded", { precision: 4, scale: 2 }).default("99.995"),
});
