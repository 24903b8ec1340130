import { decimal, integer, pgTable } from "drizzle-orm/pg-core";

export const weights = pgTable("weights", {
  id: integer("id").primaryKey(),
  gross: decimal("gross"),
  net: decimal("net", { precision: 9, scale: 3 }).notNull().default("0.000"),
  tare: decimal("tare", { mode: "number", precision: 6 }),
  big: decimal("big", { mode: "bigint" }),
  text: decimal("text", { mode: "string" }),
  unnamed: decimal({ precision: 4, scale: 1 }),
});
