import { pgEnum, pgTable } from "drizzle-orm/pg-core";
export const mood = pgEnum("mood", ["b", "d"]);
export const gone = pgEnum("gone", ["x"]);
export const t = pgTable("t", { mood: mood("mood").default("b"), gone: gone("gone") });
