import { pgTable, integer, macaddr8 } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: macaddr8("c"),
});
