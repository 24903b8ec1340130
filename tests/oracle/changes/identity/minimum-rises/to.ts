import { pgTable, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  n: integer("n").generatedAlwaysAsIdentity({ minValue: 100, startWith: 100 }),
});
