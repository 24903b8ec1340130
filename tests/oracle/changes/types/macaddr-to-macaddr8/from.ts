import { pgTable, integer, macaddr } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: macaddr("c"),
});
