import { bigint, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

const day = new Date("2024-03-10T10:20:30.400Z");
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  iso: text("iso").default(day.toISOString()),
  day: text("day").default(day.toISOString().slice(0, 10)),
  year: integer("year").default(day.getUTCFullYear()),
  millis: bigint("millis", { mode: "number" }).default(day.getTime()),
  stamp: timestamp("stamp").default(day),
});
