import { sql } from "drizzle-orm";
import { pgTable, pgView, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  c: integer("c"),
});

export const seen = pgView("seen", { c: integer("c") }).as(sql`select c from things`);
