import { sql } from "drizzle-orm";
import { pgTable, pgView, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
});

export const v = pgView("v", { a: integer("a") }).as(sql`select a from things`);
