import { pgSequence } from "drizzle-orm/pg-core";

export const numbers = pgSequence("numbers", { startWith: 1, increment: 1, cache: 1 });
