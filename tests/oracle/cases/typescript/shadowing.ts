import { integer, pgTable, text } from "drizzle-orm/pg-core";

const text2 = "outer";
const build = (text2: string) => {
  const inner = text2 + "!";
  {
    const text2 = "block";
    void text2;
  }
  return inner;
};
export const rows = pgTable("rows", { id: integer("id").primaryKey(), a: text("a").default(build("inner")), b: text("b").default(text2) });
