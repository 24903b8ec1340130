import { pgTable, integer, timestamp } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: timestamp("c").default(new Date("2020-01-01T00:00:00.000Z")),
});
