import { sql } from "drizzle-orm";
import { pgTable, pgEnum, integer, boolean } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
  g: boolean("g").generatedAlwaysAs(sql`m = 'a'`),
});
