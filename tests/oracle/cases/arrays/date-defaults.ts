import { date, integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const calendars = pgTable("calendars", {
  id: integer("id").primaryKey(),
  days: date("days").array().default(["2024-01-01", "2024-12-31"]),
  moments: timestamp("moments").array().default([new Date("2024-01-02T03:04:05.678Z")]),
  zoned: timestamp("zoned", { withTimezone: true }).array().default([new Date(0)]),
  dates: date("dates", { mode: "date" }).array().default([new Date("2024-02-29T00:00:00Z")]),
});
