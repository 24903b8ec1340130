import { pgTable, integer, uuid } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: uuid("c"),
});
