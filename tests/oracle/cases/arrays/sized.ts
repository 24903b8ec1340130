import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const boards = pgTable("boards", {
  id: integer("id").primaryKey(),
  row: integer("row").array(3),
  grid: integer("grid").array(3).array(3),
  mixed: text("mixed").array(2).array(),
  other: text("other").array().array(4).notNull(),
});
