import { pgSequence } from "drizzle-orm/pg-core";

export const texts = pgSequence("texts", { startWith: "10", increment: "5", maxValue: "9223372036854775807", minValue: "10", cache: "3" });
export const bigger = pgSequence("bigger", { maxValue: "9007199254740993" });
