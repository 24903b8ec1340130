import { sql } from "drizzle-orm";
import { pgTable, pgSchema, integer, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
});

export const v = app.materializedView("v", { id: integer("id"), name: text("name") }).as(sql`select id, name from things`);
