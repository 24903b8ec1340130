import { sql } from "drizzle-orm";
import { pgTable, pgEnum, pgSequence, pgView, bigint, boolean, integer, numeric, text, timestamp, uuid, serial, index, check } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["happy", "fine", "blue"]);
export const numbers = pgSequence("numbers", { minValue: 10, startWith: 10 });

export const things = pgTable("things", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  word: text("word").array().notNull(),
  number: integer("number").array(),
  flag: numeric("flag"),
  count: boolean("count"),
  day: timestamp("day", { withTimezone: true }),
  mood: mood("mood").notNull().default("blue"),
  moods: mood("moods").array(),
  later: serial("later"),
  ticket: integer("ticket"),
  stamp: timestamp("stamp", { withTimezone: true }),
  key: uuid("key").notNull().unique().defaultRandom(),
}, (t) => [index("fine_ones").on(t.id).where(sql`mood = 'fine'`), check("not_gone", sql`mood <> 'blue' or id > 0`)]);

export const fine = pgView("fine", { id: bigint("id", { mode: "number" }) }).as(sql`select id from things where mood = 'fine'`);
