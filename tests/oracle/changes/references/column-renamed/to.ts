import { pgTable, integer } from "drizzle-orm/pg-core";

export const owners = pgTable("owners", {
  id: integer("id").primaryKey(),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  ownerId: integer("holder_id").references(() => owners.id),
});
