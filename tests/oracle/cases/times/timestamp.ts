import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const visits = pgTable("visits", {
  id: integer("id").primaryKey(),
  at: timestamp("at").notNull(),
  zoned: timestamp("zoned", { withTimezone: true }).notNull(),
  local: timestamp("local", { withTimezone: false }),
  seconds: timestamp("seconds", { precision: 0 }),
  millis: timestamp("millis", { precision: 3, withTimezone: true }),
  unnamed: timestamp(),
});
