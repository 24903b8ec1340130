import { sql } from "drizzle-orm";
import { pgTable, pgEnum, pgSequence, pgView, integer, bigint, text, index, check } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["a", "b", "c"]);

export const numbers = pgSequence("numbers", { increment: 2 });

export const owners = pgTable("owners", {
  id: integer("id").primaryKey(),
  name: text("name").notNull().default(""),
});

export const things = pgTable("things", {
  id: bigint("id", { mode: "number" }).primaryKey(),
  m: mood("m").notNull().default("a"),
  ownerId: integer("owner_id").references(() => owners.id),
}, (t) => [index("i").on(t.ownerId, t.m), check("k", sql`${t.id} > 0`)]);

export const v = pgView("v", { id: integer("id") }).as(sql`select id from things`);
