import { bigint, integer, numeric, pgTable, real, smallint } from "drizzle-orm/pg-core";

export const numbers = pgTable("numbers", {
  id: integer("id").primaryKey(),
  zero: integer("zero").default(0),
  one: smallint("one").default(1),
  minus: integer("minus").default(-1),
  plus: integer("plus").default(+1),
  big: bigint("big", { mode: "number" }).default(123456789012),
  half: real("half").default(0.5),
  price: numeric("price", { precision: 8, scale: 2 }).default("9.99"),
});
