import { boolean, integer, pgTable } from "drizzle-orm/pg-core";

export const flags = pgTable("flags", {
  id: integer("id").primaryKey(),
  on: boolean("on").notNull().default(true),
  off: boolean("off").notNull().default(false),
  unknown: boolean("unknown"),
  computed: boolean("computed").default(1 > 2),
  negated: boolean("negated").default(!false),
  unnamed: boolean(),
});
