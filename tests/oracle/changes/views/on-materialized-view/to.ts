import { sql } from "drizzle-orm";
import { pgTable, pgView, pgMaterializedView, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
});

export const v = pgMaterializedView("v", { id: integer("id"), name: text("name") }).as(sql`select id, upper(name) as name from things`);

export const w = pgView("w", { id: integer("id"), name: text("name") }).as(sql`select id, name from v`);
