import { integer, pgTable } from "drizzle-orm/pg-core";

export const counters = pgTable("counters", {
  id: integer("id").primaryKey(),
  hits: integer("hits").notNull().default(0),
  lowest: integer("lowest").default(-2147483648),
  highest: integer("highest").default(2147483647),
});
