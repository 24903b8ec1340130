import { index, integer, pgTable } from "drizzle-orm/pg-core";

const numbers = Array.from({ length: 1601 }, (_, i) => "c" + i);

export const wide = pgTable("wide", Object.fromEntries(numbers.map((name) => [name, integer(name)])));
export const deep = pgTable("deep", Object.fromEntries(numbers.slice(0, 40).map((name) => [name, integer(name)])), (t) => [
  index("all").on(...numbers.slice(0, 33).map((name) => t[name])),
  index("most").on(...numbers.slice(0, 32).map((name) => t[name])),
]);
