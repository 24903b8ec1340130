import { boolean, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

const kinds = ["one", "two", "three"];
export const kind = pgEnum("kind", kinds.filter((name) => name !== "two").map((name) => name.toUpperCase()) as [string, ...string[]]);
export const rows = pgTable("rows", {
  id: integer("id").primaryKey(),
  joined: text("joined").default(kinds.join("|")),
  first: text("first").default(kinds.find((name) => name.startsWith("t"))!),
  count: integer("count").default(kinds.length),
  sum: integer("sum").default([1, 2, 3].reduce((a, b) => a + b, 0)),
  has: boolean("has").default(kinds.includes("two")),
  slice: text("slice").array().default(kinds.slice(1)),
});
