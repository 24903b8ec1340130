import { pgTable, serial, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: serial("id").primaryKey(),
  a: integer("a"),
});
