import { sql } from "drizzle-orm";
import { pgTable, pgSchema, pgView, integer, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
});

export const v = pgView("v", { id: integer("id"), name: text("name") }).as(sql`select id, name from things`);
