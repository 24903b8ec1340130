import { date, integer, interval, pgTable, time, timestamp } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

export const at = pgTable("at", {
  id: integer("id").primaryKey(), a: timestamp("a", { precision: 0, withTimezone: true, mode: "string" }).default("2024-01-02 03:04:05+02"), b: timestamp("b", { precision: 6 }).default(new Date("2024-06-07T08:09:10.123Z")),
  c: timestamp("c", { withTimezone: true }).defaultNow(), d: date("d", { mode: "date" }).default(new Date("2024-06-07")), e: date("e").default("2024-06-07"), f: date("f").defaultNow(),
  g: time("g", { precision: 3, withTimezone: true }).default("10:00:00+01"), h: time("h").defaultNow(), i: interval("i", { fields: "day to second", precision: 3 }).default("1 02:03:04.5"), j: interval("j", { fields: "month" }), k: interval("k").default(sql`interval '1 day'`),
});
