import { pgTable, integer, doublePrecision } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: doublePrecision("c"),
});
