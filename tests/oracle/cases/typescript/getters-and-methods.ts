import { name } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

const source = {
  prefix: "p",
  name(this: { prefix: string }) {
    return "method";
  },
  get label() {
    return "getter";
  },
  arrow: () => "arrow",
};
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a").default(source.name()), b: text("b").default(source.label), c: text("c").default(source.arrow()) });
