import { pgTable, integer, boolean } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: boolean("c"),
});
