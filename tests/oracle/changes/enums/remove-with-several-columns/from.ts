import { pgTable, pgEnum, integer } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b", "c"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
});

export const others = pgTable("others", {
  id: integer("id").primaryKey(),
  n: mood("n").notNull(),
  o: mood("o").array(),
});
