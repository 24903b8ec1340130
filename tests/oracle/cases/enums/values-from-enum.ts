import { integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const source = pgEnum("source", ["a", "b", "c"]);
export const derived = pgEnum("derived", source.enumValues);
export const holders = pgTable("holders", {
  id: integer("id").primaryKey(),
  text: text("text", { enum: source.enumValues }).default(source.enumValues[1]),
  name: text("name").default(source.enumName),
  derived: derived("derived"),
});
