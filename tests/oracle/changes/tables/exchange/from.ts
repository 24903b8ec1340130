import { pgTable, serial, integer, index } from "drizzle-orm/pg-core";

export const one = pgTable("one", {
  id: serial("id").primaryKey(),
  a: integer("a"),
}, (t) => [index().on(t.a)]);

export const two = pgTable("two", {
  id: serial("id").primaryKey(),
  a: integer("a"),
}, (t) => [index().on(t.a)]);
