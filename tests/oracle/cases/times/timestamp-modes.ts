import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const logs = pgTable("logs", {
  id: integer("id").primaryKey(),
  asDate: timestamp("as_date", { mode: "date" }),
  asString: timestamp("as_string", { mode: "string" }),
  stringPrecise: timestamp("string_precise", { mode: "string", precision: 6 }),
  stringZoned: timestamp("string_zoned", { mode: "string", precision: 3, withTimezone: true }),
  datePrecise: timestamp("date_precise", { mode: "date", precision: 6, withTimezone: true }),
  unnamed: timestamp({ mode: "string", withTimezone: true }),
});
