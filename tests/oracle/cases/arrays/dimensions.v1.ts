import { integer, pgTable, text, uuid, varchar } from "drizzle-orm/pg-core";

export const grids = pgTable("grids", {
  id: uuid("id").primaryKey(),
  row: integer("row").array("[]"),
  matrix: integer("matrix").array("[][]").notNull(),
  cube: integer("cube").array("[][][]"),
  words: varchar("words", { length: 20 }).array("[][]"),
  filled: text("filled").array("[][]").default([["a", "b"], ["c", "d"]]),
});
