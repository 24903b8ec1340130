import { sql } from "drizzle-orm";
import { pgTable, pgView, integer, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  name: text("name"),
});

export const v = pgView("v", { id: integer("id"), name: text("name") }).with({ checkOption: "cascaded" }).as(sql`select id, name from things`);
