import { sql } from "drizzle-orm";
import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const deadlines = pgTable("deadlines", {
  id: integer("id").primaryKey(),
  current: timestamp("current").default(sql`CURRENT_TIMESTAMP`),
  soon: timestamp("soon", { withTimezone: true }).default(sql`now() + interval '7 days'`),
  utc: timestamp("utc").default(sql`(now() at time zone 'utc')`),
  never: timestamp("never").default(sql`'infinity'`),
  clock: timestamp("clock").default(sql`clock_timestamp()`),
});
