import { pgTable, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  n: integer("n").generatedByDefaultAsIdentity({ name: "y", startWith: 3, increment: 3, minValue: 1, maxValue: 500, cache: 2, cycle: true }),
});
