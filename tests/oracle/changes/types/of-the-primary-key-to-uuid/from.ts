import { pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: text("id").primaryKey(),
});
