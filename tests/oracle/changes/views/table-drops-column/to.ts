import { sql } from "drizzle-orm";
import { pgTable, pgView, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
});

export const v = pgView("v", { id: integer("id") }).as(sql`select id from things`);
