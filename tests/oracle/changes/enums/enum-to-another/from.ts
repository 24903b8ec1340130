import { pgTable, pgEnum, integer } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b"]);

export const other = pgEnum("other", ["a", "b", "c"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
});
