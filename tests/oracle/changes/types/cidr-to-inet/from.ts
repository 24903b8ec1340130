import { pgTable, integer, cidr } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: cidr("c"),
});
