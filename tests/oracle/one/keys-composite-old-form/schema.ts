import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const links = pgTable("links", { from: integer("from").notNull(), to: integer("to").notNull() }, (t) => ({ pk: primaryKey(t.from, t.to) }));
export const pairs = pgTable("pairs", { left: text("left").notNull(), right: text("right").notNull() }, (t) => ({
  pk: primaryKey({ columns: [t.left, t.right], name: "pairs_pk" }),
}));
