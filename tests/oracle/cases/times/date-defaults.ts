import { sql } from "drizzle-orm";
import { date, integer, pgTable } from "drizzle-orm/pg-core";

export const terms = pgTable("terms", {
  id: integer("id").primaryKey(),
  begin: date("begin", { mode: "date" }).default(new Date("2024-02-29T12:00:00Z")),
  end: date("end", { mode: "date" }).notNull().default(new Date("1999-12-31T23:59:59.999Z")),
  today: date("today").default(sql`current_date`),
  tomorrow: date("tomorrow").default(sql`current_date + 1`),
});
