import { pgSequence } from "drizzle-orm/pg-core";

export const down = pgSequence("down", { increment: -1 });
export const bounded = pgSequence("bounded", { increment: -5, minValue: -100, maxValue: 100, startWith: 50 });
