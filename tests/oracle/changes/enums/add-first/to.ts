import { pgTable, pgEnum, integer } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["x", "a", "b"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
});
