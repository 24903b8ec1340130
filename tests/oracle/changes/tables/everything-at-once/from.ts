import { pgTable, pgEnum, pgSequence, integer, index } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b"]);

export const numbers = pgSequence("numbers");

export const owners = pgTable("owners", {
  id: integer("id").primaryKey(),
});

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
  ownerId: integer("owner_id"),
}, (t) => [index("i").on(t.ownerId)]);
