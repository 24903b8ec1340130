import { sql } from "drizzle-orm";
import { pgTable, pgEnum, pgPolicy, integer } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
}, (t) => [pgPolicy("p", { using: sql`m = 'a'` })]);
