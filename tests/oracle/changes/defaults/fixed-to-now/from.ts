import { pgTable, integer, date } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: date("c").default("2020-01-01"),
});
