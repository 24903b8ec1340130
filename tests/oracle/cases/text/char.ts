import { char, pgTable } from "drizzle-orm/pg-core";

export const countries = pgTable("countries", {
  code: char("code", { length: 2 }).primaryKey(),
  alpha3: char("alpha3", { length: 3 }).notNull().unique(),
  flag: char("flag"),
  initial: char({ length: 1 }).default("x"),
});
