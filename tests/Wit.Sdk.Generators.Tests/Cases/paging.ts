import { bigserial, index, integer, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["sad", "ok", "happy"]);

/** Rows in every kind of order that an index can have; each column `in...` is 1, so that its index orders all rows. */
export const entries = pgTable("entries", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  inA: integer("in_a").notNull().default(1),
  inB: integer("in_b").notNull().default(1),
  inC: integer("in_c").notNull().default(1),
  inD: integer("in_d").notNull().default(1),
  inE: integer("in_e").notNull().default(1),
  inF: integer("in_f").notNull().default(1),
  rank: integer("rank").notNull(),
  score: integer("score"),
  name: text("name"),
  mood: mood("mood").notNull(),
  at: timestamp("at", { withTimezone: true }),
}, (t) => [
  index().on(t.inA, t.rank, t.mood),
  index().on(t.inB, t.rank.desc(), t.mood),
  index().on(t.inC, t.score.asc().nullsFirst(), t.name.desc().nullsLast()),
  index().on(t.inD, t.score.desc().nullsFirst(), t.at.asc().nullsLast(), t.rank.desc()),
  index().on(t.inE, t.mood.desc(), t.name),
  index().on(t.inF, t.at.desc()),
]);
