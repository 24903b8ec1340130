import { pgSequence } from "drizzle-orm/pg-core";

export const numbers = pgSequence("numbers", { startWith: 100, increment: 10, minValue: 100, maxValue: 100000, cache: 20, cycle: true });
export const others = pgSequence("others", { startWith: 1, increment: 1, minValue: 1, maxValue: 9, cache: 1, cycle: false });
