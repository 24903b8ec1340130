import { integer, pgSequence, pgTable, smallint } from "drizzle-orm/pg-core";

export const still = pgSequence("still", { increment: 0 });
export const empty = pgSequence("empty", { minValue: 10, maxValue: 10 });
export const early = pgSequence("early", { minValue: 10, startWith: 5 });
export const late = pgSequence("late", { maxValue: 10, startWith: 50 });
export const uncached = pgSequence("uncached", { cache: 0 });
export const identity = pgTable("identity", { id: integer("id").primaryKey().generatedAlwaysAsIdentity({ startWith: 0 }) });
export const down = pgTable("down", { id: smallint("id").primaryKey().generatedAlwaysAsIdentity({ increment: -1, startWith: 5 }) });
export const good = pgTable("good", { id: integer("id").primaryKey().generatedAlwaysAsIdentity({ startWith: 1000, increment: 10, maxValue: 100000, cache: 5, cycle: true }) });
export const descending = pgSequence("descending", { increment: -5 });
