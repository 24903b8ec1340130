import { integer, pgTable, text } from "drizzle-orm/pg-core";

const defaultName = () => "nobody";
function limitOf(factor: number) {
  return factor * 10;
}
export const called = pgTable("called", {
  id: integer("id").primaryKey(),
  name: text("name").default(defaultName()),
  limit: integer("limit").notNull().default(limitOf(5)),
  joined: text("joined").default(["a", "b"].join("-")),
  upper: text("upper").default("loud".toUpperCase()),
});
