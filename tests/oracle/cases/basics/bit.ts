import { bit, integer, pgTable } from "drizzle-orm/pg-core";

export const masks = pgTable("masks", {
  id: integer("id").primaryKey(),
  one: bit("one", { dimensions: 1 }),
  byte: bit("byte", { dimensions: 8 }).notNull().default("00000000"),
  unnamed: bit({ dimensions: 3 }),
});
