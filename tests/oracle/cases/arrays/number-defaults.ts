import { boolean, doublePrecision, integer, pgTable } from "drizzle-orm/pg-core";

export const series = pgTable("series", {
  id: integer("id").primaryKey(),
  ints: integer("ints").array().default([1, 2, 3]),
  negatives: integer("negatives").array().default([-1, 0]),
  doubles: doublePrecision("doubles").array().default([0.5, 1e21]),
  matrix: integer("matrix").array().array().default([[1, 2], [3, 4]]),
  flags: boolean("flags").array().notNull().default([true, false]),
});
