import { pgTable, pgSchema, pgEnum, integer } from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const mood = pgEnum("mood", ["a", "b"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
});
