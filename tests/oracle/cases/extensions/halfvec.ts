import { halfvec, integer, pgTable } from "drizzle-orm/pg-core";

export const halves = pgTable("halves", {
  id: integer("id").primaryKey(),
  half: halfvec("half", { dimensions: 3 }).notNull(),
  unnamed: halfvec({ dimensions: 768 }),
});
