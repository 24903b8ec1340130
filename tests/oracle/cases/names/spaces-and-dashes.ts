import { index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const spaced = pgTable("my table", { id: integer("the id").primaryKey(), dashed: text("dash-ed"), dotted: text("dot.ted").unique(), slashed: text("sl/ash") }, (t) => [
  index().on(t.dashed),
  unique("my unique").on(t.dashed, t.slashed),
]);
