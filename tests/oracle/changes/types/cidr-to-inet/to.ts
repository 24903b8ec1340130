import { pgTable, integer, inet } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: inet("c"),
});
