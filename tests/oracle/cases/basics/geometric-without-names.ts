import { integer, line, pgTable, point } from "drizzle-orm/pg-core";

export const marks = pgTable("marks", {
  id: integer().primaryKey(),
  at: point({ mode: "xy" }),
  path: line({ mode: "abc" }),
  pair: point({ mode: "tuple" }),
  edge: line({ mode: "tuple" }),
});
