import { integer, interval, pgTable } from "drizzle-orm/pg-core";

export const spans = pgTable("spans", {
  id: integer("id").primaryKey(),
  years: interval("years", { fields: "year" }),
  months: interval("months", { fields: "month" }),
  days: interval("days", { fields: "day" }),
  hours: interval("hours", { fields: "hour" }),
  minutes: interval("minutes", { fields: "minute" }),
  seconds: interval("seconds", { fields: "second" }),
  yearToMonth: interval("year_to_month", { fields: "year to month" }),
  dayToHour: interval("day_to_hour", { fields: "day to hour" }),
  dayToMinute: interval("day_to_minute", { fields: "day to minute" }),
  dayToSecond: interval("day_to_second", { fields: "day to second" }),
  hourToMinute: interval("hour_to_minute", { fields: "hour to minute" }),
  hourToSecond: interval("hour_to_second", { fields: "hour to second", precision: 2 }),
  minuteToSecond: interval("minute_to_second", { fields: "minute to second" }),
});
