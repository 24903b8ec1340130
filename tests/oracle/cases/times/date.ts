import { date, integer, pgTable } from "drizzle-orm/pg-core";

export const holidays = pgTable("holidays", {
  id: integer("id").primaryKey(),
  day: date("day").notNull(),
  observed: date("observed", { mode: "date" }),
  written: date("written", { mode: "string" }),
  since: date("since").defaultNow(),
  until: date("until").default("2030-12-31"),
  unnamed: date({ mode: "date" }),
});
