import { pgTable, smallint } from "drizzle-orm/pg-core";

export const shelves = pgTable("shelves", {
  id: smallint("id").primaryKey(),
  level: smallint("level").notNull(),
  width: smallint("width").default(120),
  offset: smallint("offset").notNull().default(-5),
  ratios: smallint("ratios").array(),
});
