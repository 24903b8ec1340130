import { decimal, integer, pgTable } from "drizzle-orm/pg-core";

export const weights = pgTable("weights", {
  id: integer("id").primaryKey(),
  text: decimal("text", { mode: "string", precision: 8, scale: 2 }).default("0.50"),
  number: decimal("number", { mode: "number", precision: 8, scale: 2 }).default(0.5),
  bigint: decimal("bigint", { mode: "bigint", precision: 20 }),
});
