import { pgSequence } from "drizzle-orm/pg-core";

export const first = pgSequence("first_numbers");
export const second = pgSequence("second_numbers", {});
