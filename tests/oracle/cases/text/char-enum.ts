import { char, integer, pgTable } from "drizzle-orm/pg-core";

export const answers = pgTable("answers", {
  id: integer("id").primaryKey(),
  answer: char("answer", { length: 1, enum: ["y", "n"] }).notNull().default("n"),
  vote: char("vote", { length: 3, enum: ["aye", "nay"] }),
});
