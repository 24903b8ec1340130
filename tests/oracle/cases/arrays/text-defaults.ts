import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const tagged = pgTable("tagged", {
  id: integer("id").primaryKey(),
  none: text("none").array().default([]),
  some: text("some").array().notNull().default(["a", "b"]),
  spaced: text("spaced").array().default(["two words", "a,b", "{c}"]),
  escaped: text("escaped").array().default(["back\\slash"]),
  empty: text("empty").array().default([""]),
});
