import { pgTable, pgSchema, pgEnum, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const mood = pgEnum("mood", ["a", "b"]);

export const owners = pgTable("owners", {
  id: integer("id").primaryKey(),
  m: mood("m"),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  ownerId: integer("owner_id").references(() => owners.id),
});
