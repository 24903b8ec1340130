import { pgTable, integer, char } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: char("c", { length: 3 }),
});
