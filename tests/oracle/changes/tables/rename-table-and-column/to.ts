import { pgTable, integer } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  id: integer("id").primaryKey(),
  a: integer("amount"),
});
