import { integer, pgTable, text, index, uniqueIndex, check } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  upper: text("upper").generatedAlwaysAs(sql`upper(name)`),
}, (t) => [index().on(t.name), uniqueIndex("lower_name").on(sql`lower(${t.name})`), check("named", sql`${t.name} <> ''`)]);
