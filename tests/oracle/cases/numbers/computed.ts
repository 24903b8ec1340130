import { doublePrecision, integer, pgTable } from "drizzle-orm/pg-core";

const KIB = 1024;
const DAYS = 7 * 24;
export const quotas = pgTable("quotas", {
  id: integer("id").primaryKey(),
  limit: integer("limit").default(KIB * KIB),
  hours: integer("hours").notNull().default(DAYS),
  half: doublePrecision("half").default(KIB / 3),
  rest: integer("rest").default(DAYS % 5),
  power: integer("power").default(2 ** 10),
  rounded: integer("rounded").default(Math.floor(10.9)),
});
