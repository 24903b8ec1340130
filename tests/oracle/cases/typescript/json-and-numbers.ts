import { bigint, doublePrecision, integer, pgTable, text } from "drizzle-orm/pg-core";

const parsed = JSON.stringify({ a: [1, 2] });
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  json: text("json").default(parsed),
  int: integer("int").default(parseInt("42px", 10)),
  float: doublePrecision("float").default(parseFloat("1.5e2")),
  number: integer("number").default(Number("12")),
  fixed: text("fixed").default((1.005).toFixed(2)),
  hex: text("hex").default((255).toString(16)),
  max: integer("max").default(Math.max(1, 5, 3)),
  round: integer("round").default(Math.round(2.5)),
  safe: bigint("safe", { mode: "number" }).default(Number.MAX_SAFE_INTEGER),
});
