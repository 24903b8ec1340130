import { pgSequence } from "drizzle-orm/pg-core";

export const numbers = pgSequence("numbers", { startWith: 10, increment: 5, minValue: 10, maxValue: 1000, cache: 3, cycle: true });
