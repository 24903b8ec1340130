import { integer, pgTable, smallint } from "drizzle-orm/pg-core";

export const scores = pgTable("scores", {
  id: integer().primaryKey(),
  points: integer().notNull().default(10),
  rank: smallint(),
});
