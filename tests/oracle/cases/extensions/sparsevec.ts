import { integer, pgTable, sparsevec } from "drizzle-orm/pg-core";

export const sparse = pgTable("sparse", {
  id: integer("id").primaryKey(),
  terms: sparsevec("terms", { dimensions: 100 }).notNull(),
  unnamed: sparsevec({ dimensions: 5 }),
});
