import { sql } from "drizzle-orm";
import { pgTable, pgEnum, pgSequence, pgView, integer, bigint, boolean, text, date, serial, timestamp, index, check } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["sad", "fine", "gone", "happy"]);
export const numbers = pgSequence("numbers");

export const things = pgTable("things", {
  id: serial("id").primaryKey(),
  word: text("word"),
  number: integer("number"),
  flag: boolean("flag"),
  count: bigint("count", { mode: "number" }),
  day: date("day"),
  mood: mood("mood").notNull().default("sad"),
  moods: mood("moods").array(),
  later: integer("later"),
  ticket: serial("ticket"),
  stamp: timestamp("stamp"),
}, (t) => [index("fine_ones").on(t.id).where(sql`mood = 'fine'`), check("not_gone", sql`mood <> 'gone'`)]);

export const fine = pgView("fine", { id: integer("id") }).as(sql`select id from things where mood = 'fine'`);
