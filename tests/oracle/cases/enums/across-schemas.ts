import { integer, pgEnum, pgSchema } from "drizzle-orm/pg-core";

export const one = pgSchema("one");
export const two = pgSchema("two");
export const inOne = one.enum("state", ["a", "b"]);
export const inTwo = two.enum("state", ["c", "d"]);
export const plain = pgEnum("state", ["e"]);
export const mixed = one.table("mixed", {
  id: integer("id").primaryKey(),
  a: inOne("a").default("a"),
  c: inTwo("c").default("c"),
  e: plain("e").default("e"),
});
