import { pgTable, integer, numeric } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: numeric("c"),
});
