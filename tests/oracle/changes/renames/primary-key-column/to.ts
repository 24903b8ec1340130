import { pgTable, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  key: integer("key").primaryKey(),
});
