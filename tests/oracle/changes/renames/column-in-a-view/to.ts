import { sql } from "drizzle-orm";
import { pgTable, pgView, integer } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  a: integer("b"),
});

export const v = pgView("v", { a: integer("b") }).as(sql`select b from things`);
