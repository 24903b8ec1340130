import { pgTableCreator, integer } from "drizzle-orm/pg-core";

export const make = pgTableCreator((name) => `shop_${name}`);

export const things = make("things", {
  id: integer("id").primaryKey(),
  a: integer("a"),
});
