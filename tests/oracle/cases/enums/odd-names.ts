import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export const mixedCase = pgEnum("MixedCase", ["one"]);
export const reserved = pgEnum("order", ["asc", "desc"]);
export const spaced = pgEnum("my type", ["x"]);
export const odd = pgTable("odd", {
  id: integer("id").primaryKey(),
  mixed: mixedCase("mixed").default("one"),
  order: reserved("order").notNull().default("asc"),
  spaced: spaced("spaced").array(),
});
