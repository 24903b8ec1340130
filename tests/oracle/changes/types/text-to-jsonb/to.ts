import { pgTable, integer, jsonb } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: jsonb("c"),
});
