import { integer, pgTable, vector } from "drizzle-orm/pg-core";

export const embeddings = pgTable("embeddings", {
  id: integer("id").primaryKey(),
  small: vector("small", { dimensions: 3 }),
  large: vector("large", { dimensions: 1536 }).notNull(),
  unnamed: vector({ dimensions: 2 }),
});
