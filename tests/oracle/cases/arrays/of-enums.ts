import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export const day = pgEnum("day", ["mon", "tue", "wed"]);
export const plans = pgTable("plans", {
  id: integer("id").primaryKey(),
  days: day("days").array().notNull().default(["mon", "wed"]),
  weeks: day("weeks").array().array(),
  any: day().array(),
});
