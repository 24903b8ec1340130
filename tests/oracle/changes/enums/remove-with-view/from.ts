import { sql } from "drizzle-orm";
import { pgTable, pgEnum, pgView, integer } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b", "c"]);

export const things = pgTable("things", {
  id: integer("id").primaryKey(),
  m: mood("m"),
});

export const v = pgView("v", { m: mood("m") }).as(sql`select m from things where m = 'a'`);
