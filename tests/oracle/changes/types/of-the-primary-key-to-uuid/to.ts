import { pgTable, uuid } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: uuid("id").primaryKey().defaultRandom(),
});
