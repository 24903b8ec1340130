import { pgTable, integer } from "drizzle-orm/pg-core";

export const one = pgTable("one", {
  id: integer("id").primaryKey(),
});
