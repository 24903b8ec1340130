import { doublePrecision, integer, pgTable } from "drizzle-orm/pg-core";

export const literals = pgTable("literals", {
  id: integer("id").primaryKey(),
  hex: integer("hex").default(0xff),
  octal: integer("octal").default(0o17),
  binary: integer("binary").default(0b1010),
  separated: integer("separated").default(1_000_000),
  exponent: doublePrecision("exponent").default(2.5e3),
  fraction: doublePrecision("fraction").default(.25),
  minusZero: doublePrecision("minus_zero").default(-0),
});
