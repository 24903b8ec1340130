import { pgTable, integer } from "drizzle-orm/pg-core";

export const people = pgTable("people", {
  id: integer("id").primaryKey(),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  ownerId: integer("owner_id").references(() => people.id),
});
