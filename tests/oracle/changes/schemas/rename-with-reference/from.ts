import { pgTable, pgSchema, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const owners = app.table("owners", {
  id: integer("id").primaryKey(),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  ownerId: integer("owner_id").references(() => owners.id),
});
