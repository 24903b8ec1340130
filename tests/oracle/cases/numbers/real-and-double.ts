import { doublePrecision, integer, pgTable, real } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  id: integer("id").primaryKey(),
  low: real("low"),
  high: real("high").notNull().default(1.5),
  exact: doublePrecision("exact"),
  mean: doublePrecision("mean").notNull().default(0.001),
  tiny: doublePrecision("tiny").default(1e-7),
  vast: doublePrecision("vast").default(1e21),
});
