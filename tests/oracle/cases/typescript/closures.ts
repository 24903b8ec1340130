import { integer, pgTable, text } from "drizzle-orm/pg-core";

const counter = (() => {
  let value = 0;
  return () => ++value;
})();
const make = (prefix: string) => (suffix: string) => `${prefix}${suffix}`;
const withPrefix = make("p_");
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: integer("a").default(counter()), b: integer("b").default(counter()), c: text(withPrefix("c")) });
