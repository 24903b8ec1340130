import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  strict: text("strict").unique("rows_strict", { nulls: "not distinct" }),
  loose: text("loose").unique("rows_loose", { nulls: "distinct" }),
  unnamed: text("unnamed").unique(undefined, { nulls: "not distinct" }),
});
