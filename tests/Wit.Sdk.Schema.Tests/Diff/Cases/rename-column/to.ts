import { integer, pgTable, text, index, uniqueIndex, check } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  fullName: text("full_name").notNull(),
  upper: text("upper").generatedAlwaysAs(sql`upper(full_name)`),
}, (t) => [index().on(t.fullName), uniqueIndex("lower_name").on(sql`lower(${t.fullName})`), check("named", sql`${t.fullName} <> ''`)]);
