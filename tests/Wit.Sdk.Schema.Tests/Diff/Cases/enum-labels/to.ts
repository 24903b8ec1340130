import { pgEnum, pgTable, text } from "drizzle-orm/pg-core";
export const mood = pgEnum("mood", ["a", "b", "it's", "c", "d", "e"]);
export const born = pgEnum("born", ["x"]);
export const t = pgTable("t", { mood: mood("mood").default("it's"), gone: text("gone"), born: born("born").array() });
