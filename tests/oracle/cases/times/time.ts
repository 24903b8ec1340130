import { integer, pgTable, time } from "drizzle-orm/pg-core";

export const shifts = pgTable("shifts", {
  id: integer("id").primaryKey(),
  begins: time("begins").notNull(),
  ends: time("ends", { precision: 0 }),
  zoned: time("zoned", { withTimezone: true }),
  exact: time("exact", { precision: 6, withTimezone: true }),
  wall: time("wall", { withTimezone: false }),
  now: time("now").defaultNow(),
  noon: time("noon").default("12:00:00"),
  unnamed: time({ precision: 2 }),
});
