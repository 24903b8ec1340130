import { integer, interval, pgTable } from "drizzle-orm/pg-core";

export const breaks = pgTable("breaks", {
  id: integer("id").primaryKey(),
  length: interval("length").notNull(),
  short: interval("short").default("15 minutes"),
  precise: interval("precise", { precision: 3 }),
  unnamed: interval(),
});
