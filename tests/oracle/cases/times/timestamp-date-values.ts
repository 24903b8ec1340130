import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const epochs = pgTable("epochs", {
  id: integer("id").primaryKey(),
  plain: timestamp("plain").default(new Date("2024-01-02T03:04:05.678Z")),
  zoned: timestamp("zoned", { withTimezone: true }).default(new Date("2024-01-02T03:04:05.678Z")),
  precise: timestamp("precise", { precision: 6 }).default(new Date("2024-01-02T03:04:05Z")),
  zero: timestamp("zero").default(new Date(0)),
  parts: timestamp("parts", { withTimezone: true }).default(new Date(Date.UTC(2020, 0, 31))),
  text: timestamp("text", { mode: "string" }).default("2024-06-01 00:00:00"),
});
