import { pgTable, integer, interval } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: interval("c", { fields: "day to second" }),
});
