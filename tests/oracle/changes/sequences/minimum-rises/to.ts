import { pgSequence } from "drizzle-orm/pg-core";

export const numbers = pgSequence("numbers", { minValue: 10, startWith: 10 });
