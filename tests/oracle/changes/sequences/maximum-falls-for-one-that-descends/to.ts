import { pgSequence } from "drizzle-orm/pg-core";

export const numbers = pgSequence("numbers", { increment: -1, maxValue: -10 });
